/** The words that a first plain drawing says; all others are in `indicator-chart.zh.ts`, which loads when they are needed. */
export const firstWords = {
  chart: '图表',
  missing: '未填报',
  unreadable: '无法识别',
  unit: (unit: string) => `单位：${unit}`,
  source: (source: string) => `数据来源：${source}`,
  asOf: (time: string) => `截至${time}`,
  toSource: '来源',
  join: (parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  target: (target: string) => `目标${target}`,
  /** A name and its figure in one breath: 持证640人. */
  figure: (name: string, value: string) =>
    /[\dA-Za-z]$/.test(name) || !/^\d/.test(value) ? `${name}，${value}` : name + value,
  names: (names: readonly string[]) => names.join('、'),
  share: (value: string) => `占${value}`,
  tools: '下载与复制',
  hint: '用方向键逐项查看，按回车键选中或打开来源',
  summary: {
    items: (count: number) => `共${count}项`,
    highest: (name: string, value: string) => `最高的是${name}（${value}）`,
    lowest: (name: string, value: string) => `最低的是${name}（${value}）`,
    asWritten: '按所写的数',
    equal: (value: string) => `各项都是${value}`,
    missing: (count: number) => `${count}项未填报`,
    unreadable: (count: number) => `${count}项无法识别`,
    end: '。',
  },
  notLoaded: '有文件没有取到，请稍后刷新页面。',
};
