import {isMarkedHidden} from './hidden.ts';
import type {Cell} from './table.ts';
import {collapseSpace, joinLines} from './words.ts';

/** A table while its tags go by. */
export interface HtmlTable {
  readonly rows: {row: number; cells: Cell[]; hidden?: boolean}[];
  caption: string;
  /** Some cell of it holds another table, so it may be the page's layout. */
  holdsTable: boolean;
}

const LINE_BREAKS = new Set(['br', 'p', 'div', 'li']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'svg', 'xml']);
const STRUCTURE = new Set(['table', 'tr', 'td', 'th']);
const MAX_SPAN = 65_534;

function span(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,6}$/.test(text.trim())) return undefined;
  const value = Number(text);
  // rowspan="0" means "to the end".
  return value === 0 ? MAX_SPAN : Math.min(value, MAX_SPAN);
}

/** `{hidden: true}` where the page hides what has these attributes. */
const hiddenBy = (attributes: Readonly<Record<string, string>>): {hidden?: true} =>
  isMarkedHidden('hidden' in attributes, attributes['style']) ? {hidden: true} : {};

/** One open table with the cell that is being filled. */
interface Open {
  readonly table: HtmlTable;
  cell: {attributes: Readonly<Record<string, string>>; header: boolean; parts: string[]} | null;
  row: {row: number; cells: Cell[]; hidden?: boolean} | null;
  caption: string[] | null;
  rowNumber: number;
}

/** Gathers tables from the tags and texts of a page in the order they come; nested tables become tables of their own. */
export class TableCollector {
  readonly tables: HtmlTable[] = [];
  readonly #open: Open[] = [];
  readonly #most: number;
  #silent = 0;
  #cells = 0;
  #full = false;

  /** Keeps `most` cells; `full` says that there were more. */
  constructor(most: number) {
    this.#most = most;
  }

  get full(): boolean {
    return this.#full;
  }

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    // A tag that was never closed must not swallow the rest of the table.
    if (STRUCTURE.has(name)) this.#silent = 0;
    if (SILENT.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    const open = this.#open[this.#open.length - 1];
    if (name === 'table') this.#openTable(open);
    else if (open === undefined) return;
    else if (name === 'tr') this.#openRow(open, attributes);
    else if (name === 'td' || name === 'th') this.#openCell(open, name, attributes);
    else if (name === 'caption') open.caption = [];
    else if (LINE_BREAKS.has(name)) this.text('\n', true);
  }

  closeTag(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    const open = this.#open[this.#open.length - 1];
    if (open === undefined || this.#silent > 0) return;
    if (name === 'table') this.#closeTable(open);
    else if (name === 'tr') this.#closeRow(open);
    else if (name === 'td' || name === 'th') this.#closeCell(open);
    else if (name === 'caption') this.#closeCaption(open);
    else if (LINE_BREAKS.has(name)) this.text('\n', true);
  }

  /** Adds words to the open cell or caption; white space becomes one space unless it is a break. */
  text(text: string, isBreak = false): void {
    const open = this.#open[this.#open.length - 1];
    if (open === undefined || this.#silent > 0) return;
    const parts = open.caption ?? open.cell?.parts;
    parts?.push(isBreak ? text : collapseSpace(text));
  }

  /** Closes what the page left open. */
  finish(): void {
    while (this.#open.length > 0) this.#closeTable(this.#open[this.#open.length - 1]!);
  }

  #openTable(outer: Open | undefined): void {
    if (outer) outer.table.holdsTable = true;
    const table: HtmlTable = {rows: [], caption: '', holdsTable: false};
    this.tables.push(table);
    this.#open.push({table, cell: null, row: null, caption: null, rowNumber: 0});
  }

  #openRow(open: Open, attributes: Readonly<Record<string, string>>): void {
    this.#closeRow(open);
    this.#closeCaption(open);
    open.rowNumber += 1;
    open.row = {row: open.rowNumber, cells: [], ...hiddenBy(attributes)};
  }

  #openCell(open: Open, name: string, attributes: Readonly<Record<string, string>>): void {
    this.#closeCell(open);
    if (open.row === null) this.#openRow(open, {});
    open.cell = {attributes, header: name === 'th', parts: []};
  }

  #closeCell(open: Open): void {
    const {cell, row} = open;
    open.cell = null;
    if (cell === null || row === null || this.#full) return;
    const text = joinLines(cell.parts);
    this.#cells += 1;
    this.#full = this.#cells > this.#most;
    const {colspan, rowspan} = cell.attributes;
    const spans = {colSpan: span(colspan), rowSpan: span(rowspan)};
    row.cells.push({text, ...spans, header: cell.header, ...hiddenBy(cell.attributes)});
  }

  #closeRow(open: Open): void {
    this.#closeCell(open);
    const {row, table} = open;
    open.row = null;
    if (row !== null && row.cells.length > 0) table.rows.push(row);
  }

  #closeCaption(open: Open): void {
    if (open.caption !== null) open.table.caption = joinLines(open.caption);
    open.caption = null;
  }

  #closeTable(open: Open): void {
    this.#closeRow(open);
    this.#open.pop();
  }
}
