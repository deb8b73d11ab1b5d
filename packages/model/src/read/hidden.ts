import type {Place, Problem} from '../problem/problem.ts';
import {columnLetter} from './letters.ts';
import {columnOf, type Recognised} from './match.ts';
import type {Cell, Matrix, MatrixRow} from './table.ts';

/** Whether an element's own attributes hide it: `hidden`, or how Excel and WPS write a hidden cell on the clipboard. */
export const isMarkedHidden = (hidden: boolean, style: string | null | undefined): boolean =>
  hidden || /(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all)/i.test((style ?? '').slice(0, 2000));

interface At {
  readonly cell: Cell;
  /** Where it begins in its row. */
  readonly column: number;
}

function placed({cells}: MatrixRow): At[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.colSpan ?? 1;
    return {cell, column};
  });
}

const isFilled = ({text}: Cell): boolean => text.trim() !== '';

/** Columns that programs write for programs (图形, 拼音): hiding them is how an editor spares readers the sight of them. */
function machineColumns(rows: readonly MatrixRow[], definitions: readonly Recognised[]): ReadonlySet<number> {
  const hidden = rows.flatMap((row) => placed(row).filter(({cell}) => cell.hidden === true && isFilled(cell)));
  const isMachine = ({cell}: At) => definitions.some((each) => columnOf([cell.text], each)?.machine === true);
  return new Set(hidden.filter(isMachine).map(({column}) => column));
}

/** What was left out, with the first place of it. */
function problemsOf(place: Place, columns: ReadonlySet<number>, rows: readonly MatrixRow[]): Problem[] {
  const problems: Problem[] = [];
  if (columns.size > 0) {
    const at = {...place, column: columnLetter(Math.min(...columns))};
    problems.push({code: 'hidden-columns-left-out', severity: 'notice', place: at, args: {count: columns.size}});
  }
  const [first] = rows;
  if (first) {
    const at = {...place, row: first.row};
    problems.push({code: 'hidden-rows-left-out', severity: 'notice', place: at, args: {count: rows.length}});
  }
  return problems;
}

/**
 * A matrix without the rows and columns that its page or sheet hides, and how many of them held anything: nobody sees them,
 * so nobody means them to be published. Columns for programs stay. In a sheet the columns beside keep their letters.
 */
export function withoutHidden(matrix: Matrix, definitions: readonly Recognised[], place: Place) {
  const isTouched = matrix.rows.some(
    ({hidden, cells}) => hidden === true || cells.some((cell) => cell.hidden === true),
  );
  if (!isTouched) return {matrix, problems: []};
  const shown = matrix.rows.filter(({hidden}) => hidden !== true);
  const kept = machineColumns(shown, definitions);
  const columns = new Set<number>();
  const rows = shown.map((row) => {
    const cells = placed(row).flatMap(({cell, column}) => {
      if (cell.hidden !== true || kept.has(column)) return [cell];
      if (isFilled(cell)) columns.add(column);
      return matrix.sheet === undefined ? [] : [{...cell, text: ''}];
    });
    return {...row, cells};
  });
  const hiddenRows = matrix.rows.filter(({hidden, cells}) => hidden === true && cells.some(isFilled));
  return {matrix: {...matrix, rows}, problems: problemsOf(place, columns, hiddenRows)};
}
