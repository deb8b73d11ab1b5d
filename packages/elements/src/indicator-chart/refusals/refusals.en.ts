import type {RefusalWords} from './refusal-words.ts';

export const refusalWords: RefusalWords = {
  named: (kind, name) => `“${kind}” (${name})`,
  list: (names) => names.join(', '),
  cell: (cell) => `cell ${cell}`,
  row: (row) => `row ${row}`,
  column: (letter) => `column ${letter}`,
  from: (place) => (place ? ` (from ${place})` : ''),
  beyond: (place) => (place ? ` (too many from ${place})` : ''),
  at: (place) => (place ? ` (${place})` : ''),
  noNumbers: (from) =>
    `The table has no column of numbers to draw${from}. Add one behind the names, written like 12户 or 160余人次.`,
  mixedUnits: (from) =>
    `The rows have different units${from} and do not fit one scale. Use kind “tile”, or one chart a unit.`,
  negative: (at) =>
    `There is a number below zero${at}, and this kind starts at zero. Use kind “tile”, or check the cell.`,
  oneSeries: (found, beyond) =>
    `This kind draws one column of numbers; the table has ${found}${beyond}. Take the others out, or use “grouped” or “small-multiples”.`,
  twoSeries: (found, place) =>
    `This kind needs two columns of numbers, before and after; the table has ${found}${place}. ${found < 2 ? 'Add the other one, or use “bar”.' : 'Take the others out, or use “grouped”.'}`,
  tooFew: (least, found, at) =>
    `This kind needs at least ${least} items; the table has ${found}${at}. Add rows, or use “tile”.`,
  tooFewSeries: (least, found, at) =>
    `Small multiples need at least ${least} columns of numbers, one drawing each; the table has ${found}${at}. Add one, or use “bar”.`,
  tooManyItems: (most, found, beyond) => `This kind draws at most ${most} items; the table has ${found}${beyond}. `,
  tooManySeries: (most, found, beyond) =>
    `This kind draws at most ${most} columns of numbers; the table has ${found}${beyond}. `,
  use: (named) => `Use ${named}, or keep the few that matter.`,
  choose: 'Keep the few that matter, or put them into fewer groups.',
  notShares: (at) =>
    `This kind draws percentages from 0 to 100 only; the table has another number${at}. Check the cell, or use “bar”.`,
  noWhole: (at) =>
    `This is no percentage and has no target${at}, so nothing says what is full. Add a column “target”, or use “bar”.`,
  noTarget: 'There is no target: add a column “target”, or write one in the attribute target, such as 60处.',
  unknownKind: (attribute, names) => `The word in “${attribute}” is no kind of chart. It may be: ${names}.`,
};
