import type {RefusalWords} from './refusal-words.ts';

const noNumbers = '表中沒有可以畫圖的數字列';

export const refusalWords: RefusalWords = {
  named: (kind, name) => `${kind}（${name}）`,
  list: (names) => names.join('、'),
  cell: (cell) => `${cell}格`,
  row: (row) => `第${row}行`,
  column: (letter) => `${letter}列`,
  from: (place) => (place ? `（從${place}起）` : ''),
  beyond: (place) => (place ? `（多出的從${place}起）` : ''),
  at: (place) => (place ? `（${place}）` : ''),
  noNumbers: (from) => `${noNumbers}${from}。請在名稱的後面加一列數字，寫成“12戶”“160餘人次”這樣。`,
  mixedUnits: (from) => `各行的單位不同${from}，不能畫在同一把尺子上。可改用“指標”（tile），或每種單位一張圖。`,
  negative: (at) => `有小於零的數${at}，這種圖從零畫起，畫不了。請改用“指標”（tile），或核對這一格。`,
  oneSeries: (found, beyond) =>
    `這種圖只畫一列數字，表中有${found}列${beyond}。請去掉多出的列，或改用分組圖（grouped）、多圖（small-multiples）。`,
  twoSeries: (found, place) =>
    `這種圖要有前、後兩列數字，表中有${found}列${place}。${found < 2 ? '請補上另一列，或改用條形圖（bar）。' : '請去掉多出的列，或改用分組圖（grouped）。'}`,
  tooFew: (least, found, at) => `這種圖至少要有${least}項，表中只有${found}項${at}。請再加幾行，或改用“指標”（tile）。`,
  tooFewSeries: (least, found, at) =>
    `多圖至少要有${least}列數字，每列畫一張，表中有${found}列${at}。請再加一列，或改用條形圖（bar）。`,
  tooManyItems: (most, found, beyond) => `這種圖最多畫${most}項，表中有${found}項${beyond}。`,
  tooManySeries: (most, found, beyond) => `這種圖最多畫${most}列數字，表中有${found}列${beyond}。`,
  use: (named) => `請改用${named}，或只留下要講的幾項。`,
  choose: '請只留下要講的幾項，或先合併成幾類。',
  notShares: (at) => `這種圖只畫0%到100%的百分比，表中有別的數${at}。請核對這一格，或改用條形圖（bar）。`,
  noWhole: (at) => `不是百分比，也沒有目標值${at}，不知道畫到哪裡算滿。請加一列“目標”，或改用條形圖（bar）。`,
  noTarget: '沒有目標值：請加一列“目標”，或在 target 裡寫一個目標，如“60處”。',
  unknownKind: (attribute, names) => `不認識 ${attribute} 裡寫的圖。可以寫：${names}。`,
};
