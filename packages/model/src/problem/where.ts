import type {Place} from './problem.ts';

/**
 * The place as an editor finds it: `网格!B5`; a whole column `网格!B`, a whole row `网格!5`, a whole table `网格`. A table
 * without a name, as pages hold them, leaves its cell alone: `B5`.
 */
export function whereIs({table, sheet, row, column = ''}: Place): string {
  return [sheet ?? table, `${column}${row ?? ''}`].filter(Boolean).join('!');
}
