import type {Words} from './grid-map.zh.ts';

/** The same words in traditional Chinese. */
export const words: Words = {
  map: '網格示意圖',
  missing: '未填報',
  unnamed: '未寫明社區',
  households: '戶數',
  population: '人口',
  community: '所屬社區',
  bounds: '四至',
  phone: '電話',
  note: '說明',
  within: '所屬網格',
  roleOnly: '姓名未公開',
  disclaimer: '示意圖，不作為劃界依據',
  legend: '每個網格的戶數',
  mixed: '跨檔區間',
  choose: '選擇一個網格，查看誰來管、怎樣聯繫。',
  chooseHint: '點按，或用方向鍵移動、回車確認。',
  close: '取消選擇',
  empty: '沒有可以繪製的網格。請檢查表格是否有“網格”和“社區”兩欄。',
  onlySchematic: '這裏只繪製示意圖。要刊登帶審圖號的地圖，請改用經審核的地圖圖片。',
  below: (bound) => `不足${bound}戶`,
  between: (from, to) => `${from}至${to}戶`,
  from: (bound) => `${bound}戶及以上`,
  exactly: (bound) => `${bound}戶`,
  comma: '，',
  side: {
    screen: {ArrowUp: '上方', ArrowDown: '下方', ArrowLeft: '左側', ArrowRight: '右側'},
    compass: {ArrowUp: '北側', ArrowDown: '南側', ArrowLeft: '西側', ArrowRight: '東側'},
  },
  role: (role) => `${role}：`,
  source: (text) => `資料來源：${text}`,
  moved: (side, cell) => `${side}：${cell}`,
  chosen: (cell) => `已選擇${cell}`,
  summary: (communities, grids, missing) =>
    `共${communities}個社區、${grids}個網格${missing > 0 ? `，其中${missing}個未填報戶數` : ''}。`,
};
