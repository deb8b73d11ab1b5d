import type {Place, Problem} from '../problem/problem.ts';
import {readMatrix} from './cells.ts';
import {type Description, describe, isRecord, ownValue, UNSAFE} from './description.ts';
import {MAX_CELLS} from './limits.ts';
import type {Recognised} from './match.ts';
import type {Matrix, Read} from './table.ts';

export type {Description} from './description.ts';

/** A table read from objects, with what it says of itself. */
export interface ObjectsRead extends Read {
  readonly description: Description;
}

type Json = Readonly<Record<string, unknown>>;

/** Gathers the cells of records under headings in the order they first appear. */
class Gathering {
  readonly problems: Problem[] = [];
  readonly rows: string[][] = [];
  readonly #headings = new Map<string, number>();
  readonly #place: Place;
  #cells = 0;
  #full = false;

  constructor(place: Place, headings: readonly string[] = []) {
    this.#place = place;
    for (const heading of headings) this.#headings.set(heading, this.#headings.size);
  }

  get headings(): string[] {
    return [...this.#headings.keys()];
  }

  get full(): boolean {
    return this.#full;
  }

  /** The row number of the record being read, counting the headings as row 1. */
  get #row(): number {
    return this.rows.length + 2;
  }

  tell(code: 'unsafe-key' | 'nested-value' | 'not-a-record'): void {
    const severity = code === 'unsafe-key' ? 'error' : 'warning';
    this.problems.push({code, severity, place: {...this.#place, row: this.#row}, args: {}});
  }

  text(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? '是' : '否';
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
      return value.map((item) => this.text(item)).join('、');
    this.tell('nested-value');
    return '';
  }

  addRecord(record: Json): void {
    const cells: string[] = [];
    for (const key of Object.keys(record)) {
      if (UNSAFE.indexOf(key) >= 0) {
        this.tell('unsafe-key');
        continue;
      }
      if (!this.#headings.has(key)) this.#headings.set(key, this.#headings.size);
      cells[this.#headings.get(key)!] = this.text(record[key]);
    }
    this.#keep(cells);
  }

  addList(values: readonly unknown[]): void {
    this.#keep(values.map((value) => this.text(value)));
  }

  #keep(cells: string[]): void {
    this.#cells += Math.max(1, cells.length);
    this.#full = this.#cells > MAX_CELLS;
    if (!this.#full) this.rows.push(Array.from(cells, (text) => text ?? ''));
  }
}

function gather(data: unknown, place: Place): Gathering | null {
  const rows: unknown = Array.isArray(data) ? data : isRecord(data) ? ownValue(data, 'rows') : undefined;
  if (!Array.isArray(rows)) return null;
  const columns: unknown = isRecord(data) ? ownValue(data, 'columns') : undefined;
  const headings = Array.isArray(columns) ? columns.map(String) : [];
  const gathering = new Gathering(place, headings);
  for (const row of rows) {
    if (gathering.full) break;
    if (Array.isArray(row)) gathering.addList(row);
    else if (isRecord(row)) gathering.addRecord(row);
    else gathering.tell('not-a-record');
  }
  return gathering;
}

function matrixOf(gathering: Gathering, name: string): Matrix {
  const cells = (texts: readonly string[], header: boolean) => texts.map((text) => ({text, header}));
  const headings = gathering.headings;
  const first = headings.length > 0 ? [{row: 1, cells: cells(headings, true)}] : [];
  const body = gathering.rows.map((texts, at) => ({row: at + 1 + first.length, cells: cells(texts, false)}));
  return {name, rows: [...first, ...body]};
}

/**
 * Reads parsed JSON or YAML as a table: `[{列名: 值}, …]`, `{title, unit, source, asOf, rows: [{…}]}`,
 * `{columns: […], rows: [[…]]}`, or `[[headings], [values], …]`. Numbers become text, true and false 是 and 否, lists are joined by 、.
 */
export function readObjects(data: unknown, definitions: readonly Recognised[], name: string): ObjectsRead {
  const description = describe(data);
  const place = {table: name};
  const gathering = gather(data, place);
  if (gathering === null) {
    return {tables: [], problems: [{code: 'not-rows', severity: 'error', place, args: {}}], description};
  }
  const {tables, problems} = readMatrix(matrixOf(gathering, name), definitions);
  const full: Problem[] = gathering.full
    ? [{code: 'too-many-cells', severity: 'error', place, args: {limit: MAX_CELLS}}]
    : [];
  return {tables, problems: [...full, ...gathering.problems, ...problems], description};
}
