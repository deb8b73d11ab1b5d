import {DEFINITIONS} from '../record/index.ts';
import {readMatrix} from './cells.ts';
import {readCsvStream as streamCsv} from './csv-stream.ts';
import {readCsv as csv} from './csv.ts';
import type {FileOptions} from './file-options.ts';
import {readHtmlTable as html} from './html-table.ts';
import {readJson as json} from './json.ts';
import type {Recognised} from './match.ts';
import type {ObjectsRead} from './objects.ts';
import type {Matrix, Read} from './table.ts';
import {readWorkbook as workbook} from './workbook.ts';
import {readYaml as yaml} from './yaml.ts';

export {parseDate} from './dates.ts';
export {readGeoJson} from './geojson.ts';
export type {Cell, Matrix, Read, Row, Table} from './table.ts';

// Every kind of record there is, unless the caller names others: who needs fewer, or none, imports one reader's own file.
const definitions: readonly Recognised[] = Object.values(DEFINITIONS);

/** Reads a CSV or TSV file in UTF-8, UTF-16 or GB18030. */
export const readCsv = (bytes: Uint8Array, options?: FileOptions): Read => csv(bytes, {definitions, ...options});

/** Reads a CSV file of any length bit by bit, in constant memory. */
export const readCsvStream = (chunks: AsyncIterable<Uint8Array>, options?: FileOptions): AsyncGenerator<Read> =>
  streamCsv(chunks, {definitions, ...options});

/** Reads an Excel workbook (.xlsx), one table a sheet. */
export const readWorkbook = (bytes: Uint8Array, options?: FileOptions): Read =>
  workbook(bytes, {definitions, ...options});

/** Reads every table in a piece of HTML, such as a clipboard's or an article's. */
export const readHtmlTable = (text: string, options?: FileOptions): Read => html(text, {definitions, ...options});

/** Reads a matrix of cells that is at hand. */
export const readCells = (matrix: Matrix): Read => readMatrix(matrix, definitions);

/** Reads a table from JSON. */
export const readJson = (text: string, options?: FileOptions): ObjectsRead => json(text, {definitions, ...options});

/** Reads a table from YAML. */
export const readYaml = (text: string, options?: FileOptions): ObjectsRead => yaml(text, {definitions, ...options});
