import {readCsv} from '@linli/model/read/csv';
import {decodeText} from '@linli/model/read/encoding';
import {type Description, readObjects} from '@linli/model/read/objects';
import type {Table} from '@linli/model/read/table';

import type {Claim} from './find.ts';
import {MAX_ROWS} from './limits.ts';
import type {NoteCode} from './notes.ts';

/** What a link's file holds: a table for the page, or data that only the element can read. */
export interface Linked {
  readonly table: HTMLTableElement | null;
  readonly data: unknown;
  readonly description: Description;
}

/** Why a file was not taken; `code` has the words for it. */
export class LinkError extends Error {
  readonly code: NoteCode;

  constructor(code: NoteCode) {
    super(code);
    this.code = code;
  }
}

/** Files longer than this are no table for a page. Bytes. */
const MOST = 5_000_000;
const PATIENCE = 30_000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

async function bytesOf(href: string): Promise<Uint8Array> {
  const {origin} = new URL(href, document.baseURI);
  if (origin !== location.origin) throw new LinkError('link-other-site');
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), PATIENCE);
  try {
    const response = await fetch(href, {credentials: 'same-origin', signal: slow.signal});
    if (!response.ok) throw new LinkError('link-failed');
    if (/html|image|video|audio|pdf/.test(response.headers.get('content-type') ?? ''))
      throw new LinkError('link-not-data');
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError(slow.signal.aborted ? 'link-slow' : 'link-failed');
  } finally {
    clearTimeout(timer);
  }
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  if (name === 'th') element.setAttribute('scope', 'col');
  element.textContent = text;
  return element;
}

/** A plain table for the page's light DOM: read-aloud tools, search and print see it. */
function tableOf({headers, rows}: Table): HTMLTableElement {
  const table = document.createElement('table');
  table
    .createTHead()
    .insertRow()
    .append(...headers.map((text) => cell('th', text)));
  const body = table.createTBody();
  for (const {values} of rows) body.insertRow().append(...headers.map((_, at) => cell('td', values[at] ?? '')));
  return table;
}

function fromTables(tables: readonly Table[], data: unknown, description: Description): Linked {
  const [first] = tables;
  if (!first || first.rows.length === 0) throw new LinkError('link-empty');
  const long = first.rows.length > MAX_ROWS;
  return {table: long ? null : tableOf(first), data, description};
}

/** Records that hold records, such as a site's checked ones, are no table of cells. */
function isNested(rows: unknown): boolean {
  if (!Array.isArray(rows)) return true;
  const deep = (value: unknown) => (Array.isArray(value) ? value.some(isObject) : isObject(value));
  return rows.some((row) => isObject(row) && !Array.isArray(row) && Object.values(row).some(deep));
}

function fromJson(text: string): Linked {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new LinkError('link-not-data');
  }
  if (!isObject(data)) throw new LinkError('link-not-data');
  // GeoJSON: what its features say of themselves is the table.
  if (Array.isArray(data.features))
    data = data.features.map((feature) => (isObject(feature) ? feature.properties : {}));
  const rows = Array.isArray(data) ? data : (data as {rows?: unknown}).rows;
  if (isNested(rows)) return {table: null, data, description: {}};
  const {tables, description} = readObjects(data, [], '');
  return fromTables(tables, data, description);
}

/** Fetches the JSON, GeoJSON or CSV a link names, from this site only. Throws a `LinkError` that says why not. */
export async function dataOf(href: string): Promise<Linked> {
  const bytes = await bytesOf(href);
  if (bytes.length > MOST) throw new LinkError('link-not-data');
  const text = decodeText(bytes).text.trim();
  if (text === '') throw new LinkError('link-empty');
  if (/^[[{]/.test(text)) return fromJson(text);
  if (/^[<%\u0000]|^PK/.test(text)) throw new LinkError('link-not-data');
  const {tables} = readCsv(bytes);
  const rows = tables[0]?.rows.map(({values}) => values) ?? [];
  return fromTables(tables, [tables[0]?.headers ?? [], ...rows], {});
}

/** Fetches a link's data and puts them into its element. The link stays, below the table: it is the way to the file. */
export async function fill(link: HTMLAnchorElement, found: Claim, wrap: (claim: Claim) => HTMLElement): Promise<void> {
  const {table, data, description} = await dataOf(link.href);
  // Another loader on the page may have been faster.
  if (!link.isConnected || link.closest(`linli-${found.element}`)) return;
  const {title, ...said} = description;
  const element = wrap({...found, said: {...said, ...found.said, label: found.said.label || title}});
  if (table) element.prepend(table);
  else Object.assign(element, {data});
}
