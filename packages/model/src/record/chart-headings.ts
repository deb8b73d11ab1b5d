import type {Row, Table} from '../read/table.ts';

const UNIT_IN_HEADING = /[（(]\s*(?:单位[:：]|單位[:：])?\s*([^（）()\d]{1,8})\s*[）)]\s*$/;

const LINK_HEADING = /^(链接|鏈接|連結|网址|網址|href|link|url)$/i;

/** The column that says where a row leads; -1 when there is none. */
export function linkColumn({headers}: Table): number {
  return headers.findIndex((heading) => LINK_HEADING.test(heading.trim()));
}

/** The unit that a heading carries: 户数（户） gives 户; none gives an empty text. */
export function unitOfHeading(heading: string): string {
  return UNIT_IN_HEADING.exec(heading)?.[1] ?? '';
}

/** A heading without the unit in its brackets. */
export function nameOfHeading(heading: string): string {
  return heading.replace(UNIT_IN_HEADING, '').trim();
}

/** The text of one cell by position; an empty text where the row is short. */
export function textAt(row: Row, index: number): string {
  return (row.values[index] ?? '').trim();
}

/** Columns that say something about a row but are never drawn. */
const BESIDE = new Set(['link', 'source', 'note', 'fact', 'sample', 'period', 'scope', 'id', 'section', 'chart']);
/** The heading of the column that says whether a row was invented. */
export const SAMPLE_HEADING = /^(示例|示例数据|示例數據|sample)$/i;

const NUMBERING = /^(序号|序號|编号|編號|no\.?|#)$/i;

/** The column that names the categories: the first one that is not a running number. */
export function nameColumn({headers}: Table): number {
  return headers.length > 2 && NUMBERING.test((headers[0] ?? '').trim()) ? 1 : 0;
}

/** Whether a column can hold figures at all, by its place and heading. */
export function mayBeSeries(table: Table, index: number): boolean {
  const heading = (table.headers[index] ?? '').trim();
  const beside = BESIDE.has(table.keys[index] ?? '') || SAMPLE_HEADING.test(heading);
  return index > nameColumn(table) && !beside && index !== linkColumn(table);
}

/** A table with known columns for the figure and its name (指标, 数值). */
export function isLong({keys}: Table): boolean {
  return keys.includes('label') && keys.includes('quantity');
}
