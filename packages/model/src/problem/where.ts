import type {Place} from './problem.ts';

/** The place as an editor finds it: `网格!B5`; a whole column `网格!B`, a whole row `网格!5`, a whole table `网格`. */
export function whereIs({table, sheet, row, column = ''}: Place): string {
  const cell = `${column}${row ?? ''}`;
  return cell === '' ? (sheet ?? table) : `${sheet ?? table}!${cell}`;
}
