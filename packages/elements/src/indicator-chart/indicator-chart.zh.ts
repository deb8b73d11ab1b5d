import type {Refusal} from './picture.ts';

/** Every word the chart says, in one place for people who check wording. */
export const words = {
  chart: '图表',
  missing: '未填报',
  unreadable: '无法识别',
  unit: (unit: string) => `单位：${unit}`,
  source: (source: string) => `数据来源：${source}`,
  asOf: (time: string) => `截至${time}`,
  toSource: '来源',
  join: (parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  target: (target: string) => `目标${target}`,
  total: (total: string) => `合计${total}`,
  hint: '用方向键逐项查看，按回车键选中或打开来源',
  position: (index: number, count: number) => `第${index}项，共${count}项`,
  refusals: {
    'no-numbers': () => '表中没有可以画图的数字列。',
    'mixed-units': () => '各行的单位不同，不能画在同一把尺子上。可改用“指标”（tile），或每种单位一张图。',
    'one-series': ({found}) => `这种图只画一列数字，表中有${found}列。`,
    'too-few': ({least}) => `这种图至少要有${least}项。`,
    'too-many': ({most}) => `这种图最多画${most}项，请改用条形图（bar）或折线图（line）。`,
    'missing-part': () => '有未填报或无法识别的部分，不能堆叠，也不能算出合计。',
    'not-a-whole': () => '各部分相加不等于100%，不能画成一个整体。可改用条形图（bar）。',
    'not-shares': () => '这种图只画百分比（%）。',
    'no-target': () => '没有目标值：请加一列“目标”。',
    'two-series': ({found}) => `这种图要有前、后两列数字，表中有${found}列。`,
    'unknown-kind': () => '不认识这种图，请核对 kind 的写法。',
    'not-loaded': () => '这种图的文件没有取到，请稍后刷新页面。',
  } as {readonly [R in Refusal as R['refused']]: (refusal: R) => string},
  summary: {
    items: (count: number) => `共${count}项`,
    series: (count: number, names: string) => `${count}个系列：${names}`,
    highest: (name: string, value: string) => `最高的是${name}（${value}）`,
    lowest: (name: string, value: string) => `最低的是${name}（${value}）`,
    asWritten: '按所写的数',
    equal: (value: string) => `各项都是${value}`,
    only: (name: string, value: string) => `${name}${value}`,
    fromTo: (from: string, first: string, to: string, last: string) => `从${from}的${first}到${to}的${last}`,
    missing: (count: number) => `${count}项未填报`,
    unreadable: (count: number) => `${count}项无法识别`,
    span: (from: string, to: string) => `从${from}到${to}`,
    trend: (name: string, first: string, last: string) => `${name}从${first}到${last}`,
    end: '。',
  },
};

export type ChartWords = typeof words;
