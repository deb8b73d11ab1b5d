import {firstWords} from './first-words.zh.ts';

/** Every word the chart says, in one place with `first-words.zh.ts` for people who check wording. */
export const words = {
  ...firstWords,
  summary: {
    ...firstWords.summary,
    series: (count: number, names: string) => `${count}个系列：${names}`,
    fromTo: (from: string, first: string, to: string, last: string) => `从${from}的${first}到${to}的${last}`,
    span: (from: string, to: string) => `从${from}到${to}`,
    trend: (name: string, first: string, last: string) => `${name}从${first}到${last}`,
  },
  total: (total: string) => `合计${total}`,
  band: (text: string, range: string) => (text ? `${text}（${range}）` : range),
  oneIcon: (amount: string) => `一个图形代表${amount}`,
  broken: (text: string) => `${text}，前后不能比较`,
  remark: (at: string, text: string) => `${at}：${text}`,
  faults: (names: string) => `没有看懂：${names}。`,
  notes: {
    notAWhole: '不是确数或相加不等于100%，所以画成条形图。',
    manyParts: (most: number) => `超过${most}个部分，所以画成条形图。`,
    missingPart: '有部分未填报或不能相加，算不出合计。',
    ownScales: '各图单位不同，不能互相比较。',
    oneScale: '各图用同一刻度。',
  },
};

export type ChartWords = typeof words;
