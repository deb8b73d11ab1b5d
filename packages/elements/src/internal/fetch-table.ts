import {MAX_CELLS} from '@linli/model/read/limits';

import type {Fault} from './remote-words.ts';

/** A table as `readObjects` takes it, or why there is none. */
export type Fetched = {readonly data: unknown} | {readonly fault: Fault};

const MOST_BYTES = 8_000_000;
const MOST_WAIT_MS = 20_000;

function addressOf(src: string): URL | Fault {
  try {
    const url = new URL(src, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return 'bad-address';
    return url.origin === new URL(document.baseURI).origin ? url : 'other-origin';
  } catch {
    return 'bad-address';
  }
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);
const isMarkup = (text: string): boolean => /^\s*</.test(text);

/** The rows of a CSV file in the shape of a JSON table, so that both are read, and judged, alike. */
async function fromCsv(bytes: Uint8Array): Promise<Fetched> {
  const {readCsv} = await import('@linli/model/read/csv');
  const [table] = readCsv(bytes, {name: '', definitions: []}).tables;
  if (!table || table.rows.length === 0 || table.rows.length * table.headers.length > MAX_CELLS)
    return {fault: 'not-a-table'};
  return {data: {columns: table.headers, rows: table.rows.map(({values}) => values)}};
}

/** Reads the bytes of a JSON or CSV file; a page of HTML (a log-in, an error) is neither. */
export async function tableOf(bytes: Uint8Array): Promise<Fetched> {
  if (bytes.length > MOST_BYTES) return {fault: 'too-large'};
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, '');
  if (start.trim() === '' || isMarkup(start)) return {fault: 'not-a-table'};
  if (!isJson(start)) return fromCsv(bytes);
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const rows = Array.isArray(data) ? data : (data as {rows?: unknown}).rows;
    if (!Array.isArray(rows)) return {fault: 'not-a-table'};
    return rows.length > MAX_CELLS ? {fault: 'too-large'} : {data};
  } catch {
    return {fault: 'not-a-table'};
  }
}

/** Fetches a table of JSON or CSV from the page's own site. Never throws; the browser's cache asks by ETag. */
export async function fetchTable(src: string, signal: AbortSignal): Promise<Fetched> {
  const url = addressOf(src);
  if (typeof url === 'string') return {fault: url};
  const stop = new AbortController();
  const giveUp = (): void => stop.abort();
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, MOST_WAIT_MS);
  try {
    const response = await fetch(url.href, {signal: stop.signal, cache: 'no-cache', credentials: 'same-origin'});
    return response.ok ? await tableOf(new Uint8Array(await response.arrayBuffer())) : {fault: 'refused'};
  } catch {
    return {fault: stop.signal.aborted ? 'slow' : 'unreachable'};
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
