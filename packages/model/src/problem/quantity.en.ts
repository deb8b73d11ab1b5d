import type {Words} from './problem.ts';
import type {QuantityProblems} from './quantity.codes.ts';

const and = (left: string, right: string): string => (left && right ? `“${left}” and “${right}”` : 'Two units');

export const words: Words<QuantityProblems> = {
  'not-a-quantity': () =>
    'No quantity can be read here: write a number with its unit, such as 160余个 or 47.5%, or — if there is none',
  'ordinal-not-quantity': () => 'This is a rank (第…), not a quantity: write only how many, such as 3名',
  'year-not-quantity': () =>
    'This is a year, not a quantity: write a length of time as 5年, and years in the date column',
  'hotline-not-quantity': () => 'This is a hotline number, not a quantity: move it to the contact column',
  'fraction-not-quantity': () => 'Write a fraction as a percentage: 75% for 四分之三, 约66.7% for 三分之二',
  'unknown-unit': () => 'The unit after the number is not known: use a common one, such as 个, 人次, 户 or 万元',
  'words-before-number': () =>
    'There are words before the number: move them to the name column and keep only the quantity, such as 60余人次',
  'vague-number': () =>
    'Wordings such as 几十 or 三四 leave the number open: write a number, with 约, 余 or 近 if needed',
  'number-too-long': () =>
    'The number is as long as a card or account number: a quantity has at most 15 digits; remove such numbers',
  'qualifiers-conflict': () => 'Wordings such as 约, 余, 近 and 以上 contradict each other here: keep one',
  'range-upside-down': () => 'A range begins with its smaller number: swap or correct the two, as in 300户—500户',
  'range-drops-scale': () =>
    'Write 万 or 亿 at both ends of a range, as in 13万元—17万元, or its first number is misread',
  'range-of-two-units': () => 'The two ends of the range have different units: use one unit',
  'points-mixed-with-percent': () =>
    '个百分点 and % are mixed: use 个百分点 for a difference of shares, % for a rate of change, and keep one',
  'not-a-change': () => 'No change can be read here: write it as 较去年提升13个百分点 or 同比下降50%',
  'level-not-change': () =>
    '提高到 or 降至 gives the result, not the change: write by how much it changed, such as 提升13个百分点',
  'units-differ': ({left, right}) =>
    `${and(left, right)} count different things and cannot be put together: list them apart`,
  'cannot-add-up-to': () =>
    '不足 and 以内 give only an upper limit and cannot be added: give actual numbers or list them apart',
  'parts-do-not-add-up': () =>
    'The parts do not add up to the whole: check them, and do not draw them as shares if they overlap',
};
