import type {MapProblems} from './map.codes.ts';
import type {Words} from './problem.ts';

/** Traditional Chinese for what can be wrong with the shapes of grids and with how a map is published. */
export const words: Words<MapProblems> = {
  'shape-not-numbers': ({corner}) => `「圖形」的第 ${corner} 個角應寫成橫、豎兩個數，中間用逗號，例如 10.5,20`,
  'shape-too-few-corners': ({least}) => `「圖形」至少要有 ${least} 個角，請重新描畫`,
  'shape-outside-picture': ({corner}) => `「圖形」的第 ${corner} 個角在圖片之外，兩個數都應在 0 到 100 之間`,
  'shape-crosses-itself': () => '「圖形」的邊界與自己相交，請重新描畫這一段',
  'shape-without-area': () => '「圖形」圍成的面積為零，請重新描畫',
  'shape-hole-outside': () => '「圖形」裡「|」後面的一塊不在前一塊之內；分開的兩塊請用分號隔開',
  'grid-without-shape': () => '這個網格在圖上沒有圖形，請補畫，或核對編號',
  'shape-without-grid': () => '這個圖形的編號不在網格表裡，請核對',
  'hand-place-twice': ({firstRow}) => `圖中行、圖中列與第 ${firstRow} 行相同，示意圖沒有按它們排列；請改成不同的位置`,
  'hand-place-missing': () => '這一行沒有填圖中行、圖中列，示意圖沒有按它們排列；請都填上，或都不填',
  'hand-place-too-far': ({rows, columns}) =>
    `圖中行最多 ${rows}、圖中列最多 ${columns}，示意圖沒有按它們排列；請改小，或都不填`,
  'map-without-number': () => '地圖沒有審圖號，不能刊登；請填寫審圖號，或改用示意圖',
  'not-a-review-number': () => '審圖號應寫成「GS（2024）0001號」這樣的形式，請照批准文件填寫',
  'map-without-picture': () => '沒有寫明經審核的地圖圖片，請補上',
};
