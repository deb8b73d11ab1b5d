import type {MapProblems} from './map.codes.ts';
import type {Words} from './problem.ts';

/** Simplified Chinese for what can be wrong with the shapes of grids and with how a map is published. */
export const words: Words<MapProblems> = {
  'shape-not-numbers': ({corner}) => `“图形”的第 ${corner} 个角应写成横、竖两个数，中间用逗号，例如 10.5,20`,
  'shape-too-few-corners': ({least}) => `“图形”至少要有 ${least} 个角，请重新描画`,
  'shape-outside-picture': ({corner}) => `“图形”的第 ${corner} 个角在图片之外，两个数都应在 0 到 100 之间`,
  'shape-crosses-itself': () => '“图形”的边界与自己相交，请重新描画这一段',
  'shape-without-area': () => '“图形”围成的面积为零，请重新描画',
  'shape-hole-outside': () => '“图形”里“|”后面的一块不在前一块之内；分开的两块请用分号隔开',
  'grid-without-shape': () => '这个网格在图上没有图形，请补画，或核对编号',
  'shape-without-grid': () => '这个图形的编号不在网格表里，请核对',
  'hand-place-twice': ({firstRow}) => `图中行、图中列与第 ${firstRow} 行相同，示意图没有按它们排列；请改成不同的位置`,
  'hand-place-missing': () => '这一行没有填图中行、图中列，示意图没有按它们排列；请都填上，或都不填',
  'hand-place-too-far': ({rows, columns}) =>
    `图中行最多 ${rows}、图中列最多 ${columns}，示意图没有按它们排列；请改小，或都不填`,
  'map-without-number': () => '地图没有审图号，不能刊登；请填写审图号，或改用示意图',
  'not-a-review-number': () => '审图号应写成“GS（2024）0001号”这样的形式，请照批准文件填写',
  'map-without-picture': () => '没有写明经审核的地图图片，请补上',
};
