import type {Place, Problem} from '../problem/problem.ts';
import {readMatrix} from './cells.ts';
import {emptyFile} from './empty-file.ts';
import type {FileOptions} from './file-options.ts';
import type {HtmlTable} from './html-cells.ts';
import {TableCollector} from './html-cells.ts';
import {walkHtml} from './html-tags.ts';
import {MAX_BYTES, MAX_CELLS} from './limits.ts';
import type {Read, Table} from './table.ts';

/** Tables of one page at most. */
export const MAX_TABLES = 100;

function collect(html: string): TableCollector {
  const collector = new TableCollector(MAX_CELLS);
  walkHtml(html, {
    open: (name, attributes) => collector.openTag(name, attributes),
    close: (name) => collector.closeTag(name),
    text: (text) => collector.text(text),
  });
  collector.finish();
  return collector;
}

/** A table whose cells hold other tables is a page's layout: only what stands in it is read. */
function isData({rows, holdsTable}: HtmlTable): boolean {
  return rows.length > 0 && !holdsTable;
}

function nameOf(table: HtmlTable, index: number, count: number, name: string | undefined): string {
  if (table.caption !== '' && table.caption.length <= 60) return table.caption;
  const base = name ?? '表格';
  return count > 1 ? `${base}${index + 1}` : base;
}

/**
 * Reads every table in a piece of HTML: an Excel or WPS clipboard, an article of a CMS, a saved page. A caption is the table's name.
 * Scripts, hidden rows and tables used for layout are left out; tags that were never closed do no harm.
 */
export function readHtmlTable(html: string, {name, definitions = []}: FileOptions = {}): Read {
  const place: Place = {table: name ?? '表格'};
  if (html.length > MAX_BYTES) {
    const args = {megabytes: MAX_BYTES / 1024 / 1024};
    return {tables: [], problems: [{code: 'file-too-big', severity: 'error', place, args}]};
  }
  if (html.trim() === '') return {tables: [], problems: [emptyFile(place)]};
  const collector = collect(html);
  const found = collector.tables.filter(isData);
  const problems: Problem[] = [];
  if (found.length === 0) problems.push({code: 'no-table-in-html', severity: 'error', place, args: {}});
  if (found.length > MAX_TABLES) {
    problems.push({code: 'too-many-tables', severity: 'error', place, args: {limit: MAX_TABLES}});
  }
  if (collector.full) problems.push({code: 'too-many-cells', severity: 'error', place, args: {limit: MAX_CELLS}});
  const tables: Table[] = [];
  for (const [at, table] of found.slice(0, MAX_TABLES).entries()) {
    const matrix = {name: nameOf(table, at, found.length, name), rows: table.rows};
    const read = readMatrix(matrix, definitions);
    tables.push(...read.tables);
    problems.push(...read.problems);
  }
  return {tables, problems};
}
