import type {RefusalWords} from './refusal-words.ts';

const noNumbers = '表中没有可以画图的数字列';

export const refusalWords: RefusalWords = {
  named: (kind, name) => `${kind}（${name}）`,
  list: (names) => names.join('、'),
  cell: (cell) => `${cell}格`,
  row: (row) => `第${row}行`,
  column: (letter) => `${letter}列`,
  from: (place) => (place ? `（从${place}起）` : ''),
  beyond: (place) => (place ? `（多出的从${place}起）` : ''),
  at: (place) => (place ? `（${place}）` : ''),
  noNumbers: (from) => `${noNumbers}${from}。请在名称的后面加一列数字，写成“12户”“160余人次”这样。`,
  mixedUnits: (from) => `各行的单位不同${from}，不能画在同一把尺子上。可改用“指标”（tile），或每种单位一张图。`,
  negative: (at) => `有小于零的数${at}，这种图从零画起，画不了。请改用“指标”（tile），或核对这一格。`,
  oneSeries: (found, beyond) =>
    `这种图只画一列数字，表中有${found}列${beyond}。请去掉多出的列，或改用分组图（grouped）、多图（small-multiples）。`,
  twoSeries: (found, place) =>
    `这种图要有前、后两列数字，表中有${found}列${place}。${found < 2 ? '请补上另一列，或改用条形图（bar）。' : '请去掉多出的列，或改用分组图（grouped）。'}`,
  tooFew: (least, found, at) => `这种图至少要有${least}项，表中只有${found}项${at}。请再加几行，或改用“指标”（tile）。`,
  tooFewSeries: (least, found, at) =>
    `多图至少要有${least}列数字，每列画一张，表中有${found}列${at}。请再加一列，或改用条形图（bar）。`,
  tooManyItems: (most, found, beyond) => `这种图最多画${most}项，表中有${found}项${beyond}。`,
  tooManySeries: (most, found, beyond) => `这种图最多画${most}列数字，表中有${found}列${beyond}。`,
  use: (named) => `请改用${named}，或只留下要讲的几项。`,
  choose: '请只留下要讲的几项，或先合并成几类。',
  notShares: (at) => `这种图只画0%到100%的百分比，表中有别的数${at}。请核对这一格，或改用条形图（bar）。`,
  noWhole: (at) => `不是百分比，也没有目标值${at}，不知道画到哪里算满。请加一列“目标”，或改用条形图（bar）。`,
  noTarget: '没有目标值：请加一列“目标”，或在 target 里写一个目标，如“60处”。',
  unknownKind: (attribute, names) => `不认识 ${attribute} 里写的图。可以写：${names}。`,
};
