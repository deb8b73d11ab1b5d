import type {Place, Problem} from '../problem/problem.ts';
import type {Row, Table} from '../read/table.ts';
import {placeOf} from './build-row.ts';
import type {RecordDefinition, Records} from './definition.ts';
import {fitTable, isUnknown} from './headers.ts';

type Columned = Pick<RecordDefinition<unknown>, 'kind' | 'columns'>;

/** A column whose heading nobody knows, or that holds text without a heading. */
function strangeColumn(table: Table, index: number, definition: Columned, place: Place): Problem | null {
  const header = table.headers[index] ?? '';
  if (header !== '') {
    return isUnknown(header, definition) ? {code: 'unknown-column', severity: 'error', place, args: {}} : null;
  }
  const filled = table.rows.some(({values}) => (values[index] ?? '') !== '');
  return filled ? {code: 'column-without-heading', severity: 'error', place, args: {}} : null;
}

function headerProblems(table: Table, definition: Columned): readonly Problem[] {
  const whole: Place = table.sheet === undefined ? {table: table.name} : {table: table.name, sheet: table.sheet};
  const problems: Problem[] = [];
  table.keys.forEach((key, index) => {
    if (key !== null) return;
    const problem = strangeColumn(table, index, definition, {...whole, column: table.letters[index]});
    if (problem) problems.push(problem);
  });
  for (const {key, required, label} of definition.columns) {
    if (!required || table.keys.includes(key)) continue;
    problems.push({code: 'missing-column', severity: 'error', place: whole, args: {expected: label['zh-Hans']}});
  }
  return problems;
}

/** Rows whose id another row of the table already has. */
function repeatedIds(table: Table, {columns}: Columned): readonly Problem[] {
  const own = columns.find(({type, refersTo}) => type === 'id' && refersTo === undefined);
  if (!own) return [];
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const {row, cells} of table.rows) {
    const id = cells[own.key];
    if (id === undefined) continue;
    const firstRow = first.get(id);
    if (firstRow === undefined) first.set(id, row);
    else {
      const place = placeOf(table, row, columns, own.key);
      problems.push({code: 'repeated-id', severity: 'error', place, args: {expected: own.label['zh-Hans'], firstRow}});
    }
  }
  return problems;
}

/** A cell that is empty because its whole column is missing, which is told once. */
const isOfMissingColumn = ({code, place}: Problem): boolean => code === 'missing-value' && place?.column === undefined;

const hasContent = ({cells}: Row): boolean => Object.keys(cells).length > 0;

/**
 * Reads a table as records of one kind: rows with an error are left out and told of, the others are read.
 * Where a required column is missing no record is, but what is wrong with the other cells is told at once, too. Looks for
 * no personal data: that is the privacy gate's.
 */
export function readRecords<R>(table: Table, definition: RecordDefinition<R>): Records<R> {
  const fitted = fitTable(table, definition);
  const problems = [...headerProblems(fitted, definition)];
  const isWhole = !problems.some(({code}) => code === 'missing-column');
  const records: R[] = [];
  for (const row of fitted.rows.filter(hasContent)) {
    const built = definition.build(row, fitted);
    for (const problem of built.problems) if (!isOfMissingColumn(problem)) problems.push(problem);
    if (isWhole && built.record !== null) records.push(built.record);
  }
  problems.push(...repeatedIds(fitted, definition), ...((isWhole && definition.check?.(records, fitted)) || []));
  return {records, problems};
}
