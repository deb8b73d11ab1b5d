import {firstWords} from './first-words.zh.ts';
import type {Refusal} from './picture.ts';

/** Every word the chart says, in one place with `first-words.zh.ts` for people who check wording. */
export const words = {
  ...firstWords,
  total: (total: string) => `合计${total}`,
  band: (text: string, range: string) => (text ? `${text}（${range}）` : range),
  oneIcon: (amount: string) => `一个图形代表${amount}`,
  broken: (text: string) => `${text}，前后不能直接比较`,
  remark: (at: string, text: string) => `${at}：${text}`,
  faults: (names: string) => `没有看懂这里的写法：${names}。`,
  notes: {
    notAWhole: '各部分相加不等于100%，或不是确数，不是一个整体，所以画成条形图。',
    manyParts: (most: number) => `超过${most}个部分，圆环难以分辨，所以画成条形图。`,
    missingPart: '有未填报、无法识别或不能相加的部分，算不出合计，所以并排画出。',
    ownScales: '各图单位不同，刻度各自独立，长短不能互相比较。',
    oneScale: '各图用同一刻度。',
  },
  kinds: {
    tile: '指标',
    bar: '条形图',
    grouped: '分组图',
    line: '折线图',
    bullet: '目标图',
    'small-multiples': '多图',
  } as Readonly<Record<string, string>>,
  why: {
    units: (kind: string) => `单位不同，所以选用${kind}。`,
    time: (kind: string) => `按时间排列，所以选用${kind}。`,
    few: (kind: string) => `只有一项，所以选用${kind}。`,
    many: (kind: string) => `系列较多，所以选用${kind}。`,
    groups: (kind: string) => `每项有几个数，所以选用${kind}。`,
    targets: (kind: string) => `有目标值，所以选用${kind}。`,
    names: (kind: string) => `单位相同、各项可比，所以选用${kind}。`,
  },
  refusals: {
    'no-numbers': () => '表中没有可以画图的数字列。',
    'mixed-units': ({cell}) =>
      `各行的单位不同${cell && `（从${cell}格起）`}，不能画在同一把尺子上。可改用“指标”（tile），或每种单位一张图。`,
    negative: ({cell}) =>
      `${cell && `${cell}格`}有小于零的数，这种图从零画起，画不了。请改用“指标”（tile），或核对这一格。`,
    'one-series': ({found}) => `这种图只画一列数字，表中有${found}列。`,
    'too-few': ({least}) => `这种图至少要有${least}项。`,
    'too-many': ({most}) => `这种图最多画${most}项，请改用条形图（bar）或折线图（line）。`,
    'not-shares': () => '这种图只画百分比（%）。',
    'no-whole': () => '不是百分比，也没有目标值，不知道画到哪里算满。请加一列“目标”，或改用条形图（bar）。',
    'too-few-series': ({least}) => `多图至少要有${least}列数字，每列画一张。`,
    'no-target': () => '没有目标值：请加一列“目标”。',
    'two-series': ({found}) => `这种图要有前、后两列数字，表中有${found}列。`,
    'unknown-kind': () => '不认识这种图，请核对 kind 的写法。',
    'not-loaded': () => firstWords.notLoaded,
  } as {readonly [R in Refusal as R['refused']]: (refusal: R) => string},
};

export type ChartWords = typeof words;
