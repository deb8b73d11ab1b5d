import Papa from 'papaparse';

import type {Place, Problem} from '../problem/problem.ts';
import {readFlat} from './cells.ts';
import {DELIMITERS, declaredDelimiter, quoteProblem, wideDelimiter, wideProblem} from './delimited.ts';
import type {Decoded} from './encoding.ts';
import {emptyFile} from './empty-file.ts';
import {decodeText} from './encoding.ts';
import {flatRows} from './expand.ts';
import type {FileOptions} from './file-options.ts';
import {MAX_BYTES, MAX_CSV_CELLS} from './limits.ts';
import type {Read} from './table.ts';

/** What is to be said of how a text was decoded. */
export function encodingProblems({certainty, encoding, mixedFrom}: Decoded, place: Place): Problem[] {
  if (mixedFrom !== undefined) {
    return [{code: 'mixed-encoding', severity: 'error', place: {...place, row: mixedFrom}, args: {line: mixedFrom}}];
  }
  if (certainty === 'undecodable') return [{code: 'undecodable', severity: 'error', place, args: {}}];
  if (certainty !== 'guessed') return [];
  return [{code: 'encoding-guessed', severity: 'notice', place, args: {encoding: encoding.toUpperCase()}}];
}

/** Reads CSV or TSV that is decoded already, such as a clipboard's plain text. */
export function readCsvText(text: string, {name = '表格', definitions = []}: FileOptions = {}): Read {
  const declared = declaredDelimiter(text);
  const source = declared === null ? text : text.slice(declared.length);
  const wide = declared === null ? wideDelimiter(source) : null;
  const {data, errors} = Papa.parse<string[]>(source, {
    delimiter: declared?.delimiter ?? (wide?.isEven ? wide.sign : ''),
    delimitersToGuess: [...DELIMITERS],
  });
  const first = declared === null ? 1 : 2;
  const flat = flatRows(data, first, MAX_CSV_CELLS);
  const quotes = errors.flatMap((error) => quoteProblem(error, {table: name}, first) ?? []);
  const delimiters = wide === null ? [] : [wideProblem(wide, {table: name})];
  const {tables, problems} = readFlat(flat, {table: name}, definitions, {maxCells: MAX_CSV_CELLS, shortRows: true});
  return {tables, problems: [...delimiters, ...quotes, ...problems]};
}

/**
 * Reads a CSV or TSV file: UTF-8 with or without a mark, UTF-16, GB18030; the delimiter is found. Up to 20 MB; longer files go
 * through `readCsvStream`. Bytes that are no text give a problem and no table.
 */
export function readCsv(bytes: Uint8Array, options: FileOptions = {}): Read {
  const place = {table: options.name ?? '表格'};
  if (bytes.length === 0) return {tables: [], problems: [emptyFile(place)]};
  if (bytes.length > MAX_BYTES) {
    const args = {megabytes: MAX_BYTES / 1024 / 1024};
    return {tables: [], problems: [{code: 'file-too-big', severity: 'error', place, args}]};
  }
  const decoded = decodeText(bytes);
  const encoding = encodingProblems(decoded, place);
  if (decoded.certainty === 'undecodable' && decoded.mixedFrom === undefined) return {tables: [], problems: encoding};
  const {tables, problems} = readCsvText(decoded.text, options);
  return {tables, problems: [...encoding, ...problems]};
}
