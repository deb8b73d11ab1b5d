import type {GeoProblems} from './geo.codes.ts';
import type {Words} from './problem.ts';

/** Traditional Chinese for what can be wrong with map data. */
export const words: Words<GeoProblems> = {
  'not-geojson': () => '這不是 GeoJSON 或 TopoJSON 地圖資料，請重新匯出',
  'empty-map': () => '地圖資料裡沒有圖形，請檢查匯出的圖層',
  'map-too-big': ({megabytes}) => `地圖資料超過 ${megabytes} MB，沒有讀；請簡化邊界後再匯出`,
  'too-many-features': ({limit}) => `圖形超過 ${limit} 個，後面的沒有讀；請拆成幾個檔案`,
  'too-many-vertices': ({limit}) => `邊界點超過 ${limit} 個，沒有讀；請簡化邊界後再匯出`,
  'crs-assumed': ({crs}) => `沒有寫明座標系，按 ${crs} 讀取；如果位置有偏移，請寫明座標系`,
  'unknown-crs': () => '不認識這個座標系，沒有讀；請用 WGS84、CGCS2000、GCJ-02、BD-09 或圖片座標',
  'axes-swapped': () => '經度和緯度寫反了，請先寫經度、後寫緯度',
  'outside-china': () => '這個圖形不在中國範圍內，請檢查座標系和座標',
  'not-degrees': () => '座標不是經緯度（可能是以公尺計的投影座標），請換成經緯度後再匯出',
  'bad-coordinate': () => '有的座標不是數字，這個圖形沒有讀',
  'no-geometry': () => '這一項沒有圖形，只讀了它的屬性',
  'unsupported-geometry': () => '只能用點和面，這種圖形沒有讀；請把線改成面或刪去',
  'open-ring': () => '邊界沒有閉合，已接上首尾；請核對最後一個點',
  'short-ring': () => '邊界不足三個點，圍不成面，沒有讀；請重新描畫',
  'self-crossing': () => '邊界與自己相交，沒有讀；請重新描畫這一段',
  'self-touching': () => '邊界與自己相碰，請核對這一段',
  'no-area': () => '邊界圍成的面積為零，沒有讀；請重新描畫',
  'hole-outside': () => '有一個內環不在外環裡面，請重新描畫',
  'feature-without-id': () => '這個圖形沒有編號，無法與表格對應；請填寫 id',
  'repeated-feature-id': ({first}) => `這個圖形的編號與第 ${first} 個相同，請改成不同的編號`,
  'broken-topology': () => 'TopoJSON 裡的弧線缺失或不完整，沒有讀；請重新匯出',
};
