import type {Kind} from '@linli/model/kinds';
import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';
import {records} from '@linli/model/record';
import {chartTable} from '@linli/model/record/chart-table';
import {fitTable} from '@linli/model/record/headers';
import {DEFINITIONS} from '@linli/model/record';

import {privacyProblems} from './gate.ts';
import type {Work} from './state.ts';

/** Columns that an element numbers by itself where people did not. */
const NUMBERED: ReadonlySet<string> = new Set(['id', 'number', 'convention']);

/** What a person need not type: the element gives the numbers. */
function isNumbering(problem: Problem, table: Table): boolean {
  if (problem.code !== 'missing-column' && problem.code !== 'missing-value') return false;
  const {kind} = table;
  const column = kind && DEFINITIONS[kind].columns.find(({label}) => label['zh-Hans'] === problem.args.expected);
  return column !== undefined && NUMBERED.has(column.key);
}

function cellProblems(table: Table, kind: Kind | null, unit: string): readonly Problem[] {
  const isChart = kind === null || kind.element === 'indicator-chart';
  if (isChart || kind.record === null) return chartTable(table, unit).problems;
  const fitted = fitTable(table, DEFINITIONS[kind.record]);
  return records(fitted, kind.record).problems.filter((problem) => !isNumbering(problem, fitted));
}

const GRAVITY = {error: 0, warning: 1, notice: 2} as const;

const rank = ({code, severity}: Problem): number => (code === 'personal-data' ? -1 : GRAVITY[severity]);

/** Everything there is to say of the table for this kind of picture, gravest first, then by row. */
export function problemsFor({table, told, about}: Work, kind: Kind | null): readonly Problem[] {
  if (table === null) return told;
  const all = [...told, ...privacyProblems(table), ...cellProblems(table, kind, about.unit)];
  return all.slice().sort((a, b) => rank(a) - rank(b) || (a.place?.row ?? 0) - (b.place?.row ?? 0));
}
