import type {Words} from './grid-map.zh.ts';

const UNITS = {户: '戶', 人: '人'} as const;

/** The same words in traditional Chinese. */
export const words: Words = {
  map: '網格示意圖',
  missing: '未填報',
  unnamed: '未寫明社區',
  households: '戶數',
  population: '人口',
  bounds: '四至',
  phone: '電話',
  note: '說明',
  unfit: '寫了不宜公開的個人信息，沒有顯示',
  roleOnly: '姓名未公開',
  disclaimer: '示意圖，不作為劃界依據',
  reflowed: '螢幕較窄：網格按次序排列，未按圖中位置。',
  legend: {households: '每個網格的戶數', population: '每個網格的人口'},
  mixed: '跨檔區間',
  choose: '選擇一個網格，查看誰來管、怎樣聯繫。',
  chooseHint: '點按，或用方向鍵移動、回車確認。',
  close: '取消選擇',
  empty: '沒有可以繪製的網格。請檢查表格是否有“網格”和“社區”兩欄。',
  withheld: '表格或地圖數據裡有需要改正的地方。改正之前，這裡只顯示表格。',
  below: (bound, unit) => `不足${bound}${UNITS[unit]}`,
  between: (from, to, unit) => `${from}至${to}${UNITS[unit]}`,
  from: (bound, unit) => `${bound}${UNITS[unit]}及以上`,
  exactly: (bound, unit) => `${bound}${UNITS[unit]}`,
  save: '下載',
  comma: '，',
  side: {
    screen: {ArrowUp: '上方', ArrowDown: '下方', ArrowLeft: '左側', ArrowRight: '右側'},
    compass: {ArrowUp: '北側', ArrowDown: '南側', ArrowLeft: '西側', ArrowRight: '東側'},
  },
  role: (role) => `${role}：`,
  source: (text) => `資料來源：${text}`,
  moved: (side, cell) => `${side}：${cell}`,
  chosen: (cell) => `已選擇${cell}`,
  only: (steps, count) => `突出${steps}：${count}個`,
  allLit: '全部顯示',
  houses: (count) => `${count}處樓棟`,
  levels: '層級',
  whole: '全部',
  parts: (count) => `查看下一級（${count}個）`,
  entered: (name, count) => `${name}：${count}個`,
  summary: (rank, communities, count, missing, measure) => {
    const rows = {
      grid: `${communities}個社區、${count}個網格`,
      community: `${count}個社區`,
      team: `${count}支隊伍`,
      branch: `${count}個支部`,
      building: `${count}棟樓`,
      other: `${count}個`,
    };
    return `共${rows[rank]}${missing > 0 ? `，其中${missing}個未填報${measure === 'population' ? '人口' : '戶數'}` : ''}。`;
  },
  summaryWithin: (name, parts) => `${name}，共${parts}個。`,
};
