import type {Words} from './brand-diagram.zh.ts';

/** The same words in traditional Chinese. */
export const words: Words = {
  diagram: '品牌結構圖',
  core: '核心',
  strands: '工作主線',
  outcomes: '成效',
  carriedBy: (who) => `由${who}承擔`,
  empty: '沒有可以繪製的品牌結構。請檢查表格是否有“名稱”一欄，或列表裏是否有條目。',
  quote: (name) => `“${name.replace(/[“”"]/g, '')}”`,
  list: (names) => names.join('、'),
  summary: (name, core, parts) =>
    `${name}${name && (core || parts) ? '：' : ''}${core}${core && parts ? '，' : ''}${parts}。`,
  aroundCore: (core) => `以${core}為核心`,
  parts: {
    'core-ring': (count, list) => `四周有${count}個部分：${list}`,
    chain: (count, list) => `依次${count}環：${list}`,
    parties: (count, list) => `${count}方共同參與：${list}`,
    nested: (count, list) => `分為${count}個部分：${list}`,
    tiers: (count, list) => `自上而下${count}層：${list}`,
    petals: (count, list) => `展開${count}個部分：${list}`,
  },
  mismatch: (name, said, listed) => `${name}名稱裏是${said}項，原文列出${listed}項，照原文列出。`,
};
