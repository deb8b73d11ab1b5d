import {KINDS} from '@linli/model/kinds';
import type {Problem} from '@linli/model/problem';
import {readCsv, readCsvText} from '@linli/model/read/csv';
import {readHtmlTable} from '@linli/model/read/html-table';
import type {Read, Table} from '@linli/model/read/table';
import {DEFINITIONS} from '@linli/model/record';

import {saidAround} from './describe.ts';
import {readTsv} from './tsv.ts';
import {EMPTY_ABOUT, type Work} from './state.ts';

const definitions = Object.values(DEFINITIONS);
const NAME = '表格';

const sizeOf = ({table}: Work): number => table?.rows.length ?? 0;

const largest = (works: readonly Work[]): number =>
  works.reduce((best, work, at) => (sizeOf(work) > sizeOf(works[best]!) ? at : best), 0);

function workOn(table: Table | null, problems: readonly Problem[], around: string, fallback: string): Work {
  const {label, unit = '', source = '', asOf = '', marker = ''} = saidAround(around);
  const kind = KINDS.find(({markers}) => markers.includes(marker)) ?? null;
  const title = label || (table !== null && table.name !== NAME ? table.name : fallback);
  const told: readonly Problem[] = problems.filter(
    ({code, place}) => code !== 'no-known-column' && (table === null || place?.table === table.name),
  );
  return {table, told, about: {...EMPTY_ABOUT, title, unit, source, asOf}, kind};
}

/** The work on the largest table that was read; the others may be chosen instead. */
function workOf({tables, problems}: Read, around: string, fallback = ''): Work {
  const works = (tables.length > 0 ? tables : [null]).map((table) => workOn(table, problems, around, fallback));
  const at = largest(works);
  return works.length > 1 ? {...works[at]!, tables: {all: works, at}} : works[0]!;
}

/** What a clipboard of Excel, WPS or a page holds: its HTML table, else tab-separated text. */
export function readPaste(html: string, text: string): Work {
  const fromHtml = /<table/i.test(html) ? readHtmlTable(html, {name: NAME, definitions}) : null;
  if (fromHtml !== null && fromHtml.tables.length > 0) return workOf(fromHtml, text);
  const read = text.includes('\t') ? readTsv(text, NAME, definitions) : readCsvText(text, {name: NAME, definitions});
  return workOf(read, text);
}

/** Reads a chosen or dropped file. The reader of workbooks loads with the first workbook. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Work> {
  const stem = name.replace(/\.[^.]*$/, '');
  const isBook = /\.(xlsx|xls|et)$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (!isBook) return workOf(readCsv(bytes, {name: NAME, definitions}), '', stem);
  const {readWorkbook} = await import('@linli/model/read/workbook');
  return workOf(readWorkbook(bytes, {name: stem, definitions}), '', stem);
}
