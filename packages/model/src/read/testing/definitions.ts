import type {Column} from '../../record/column.ts';
import type {Recognised} from '../cells.ts';
import type {Cell, Matrix} from '../table.ts';

// Definitions as small as the tests of the readers need; the real ones stand in record/.

function column(key: string, hans: string, en: string, aliases: readonly string[] = [], required = false): Column {
  const label = {'zh-Hans': hans, 'zh-Hant': hans, en};
  return {key, type: 'text', label, aliases, required};
}

/** Columns of a table of grids, for tests. */
export const GRIDS: Recognised = {
  kind: 'grid',
  columns: [
    column('id', '编号', 'ID', ['网格编号'], true),
    column('name', '名称', 'Name', ['网格名称'], true),
    column('community', '社区', 'Community'),
    column('households', '户数', 'Households', ['住户数', '总户数']),
    column('population', '人口', 'Population'),
  ],
};

/** Columns of a table of wishes, for tests. */
export const WISHES: Recognised = {
  kind: 'wish',
  columns: [
    column('id', '编号', 'ID', [], true),
    column('text', '心愿', 'Wish', ['内容'], true),
    column('status', '状态', 'Status', [], true),
    column('date', '日期', 'Date'),
  ],
};

/** A matrix from texts and cells, rows numbered from 1. */
export function matrixOf(rows: readonly (readonly (string | Cell)[])[], name = '表'): Matrix {
  return {
    name,
    rows: rows.map((cells, at) => ({
      row: at + 1,
      cells: cells.map((cell) => (typeof cell === 'string' ? {text: cell} : cell)),
    })),
  };
}
