/** Every word the brand diagram says in simplified Chinese. */
export const words = {
  diagram: '品牌结构图',
  core: '核心',
  strands: '工作主线',
  outcomes: '成效',
  carriedBy: (who: string) => `由${who}承担`,
  empty: '没有可以绘制的品牌结构。请检查表格是否有“名称”一列，或列表里是否有条目。',
  quote: (name: string) => `“${name.replace(/[“”"]/g, '')}”`,
  list: (names: readonly string[]) => names.join('、'),
  summary: (name: string, core: string, parts: string) =>
    `${name}${name && (core || parts) ? '：' : ''}${core}${core && parts ? '，' : ''}${parts}。`,
  aroundCore: (core: string) => `以${core}为核心`,
  parts: {
    'core-ring': (count: number, list: string) => `四周有${count}个部分：${list}`,
    chain: (count: number, list: string) => `依次${count}环：${list}`,
    parties: (count: number, list: string) => `${count}方共同参与：${list}`,
    nested: (count: number, list: string) => `分为${count}个部分：${list}`,
    tiers: (count: number, list: string) => `自上而下${count}层：${list}`,
    petals: (count: number, list: string) => `展开${count}个部分：${list}`,
  },
  mismatch: (name: string, said: number, listed: number) =>
    `${name}名称里是${said}项，原文列出${listed}项，照原文列出。`,
};

export type Words = typeof words;
