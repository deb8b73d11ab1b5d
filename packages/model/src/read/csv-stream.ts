import Papa from 'papaparse';

import type {Place, Problem} from '../problem/problem.ts';
import type {FileOptions} from './file-options.ts';
import {DELIMITERS, quoteProblem, wideDelimiter, wideProblem} from './delimited.ts';
import type {Encoding} from './encoding.ts';
import {declaredEncoding, decodeStrictly, looksLikeUtf16} from './encoding.ts';
import {flatRows} from './expand.ts';
import type {OpenTable} from './open-table.ts';
import {openTable} from './open-table.ts';
import type {Read} from './table.ts';

/** Bytes that are gathered before the encoding is judged. */
const SNIFFED = 64 * 1024;
/** Text that may wait for its closing quotation mark. */
const LONGEST_CELL = 1024 * 1024;
const REPLACEMENT = '\ufffd';

/** Cuts the last character off where the bytes may end in the middle of it. */
function encodingOf(bytes: Uint8Array): Encoding {
  const certain = declaredEncoding(bytes) ?? looksLikeUtf16(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (certain !== null) return certain;
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut += 1) {
    if (decodeStrictly(bytes.subarray(0, bytes.length - cut), 'utf-8') !== null) return 'utf-8';
  }
  return 'gb18030';
}

async function* textsOf(chunks: AsyncIterable<Uint8Array>, told: (encoding: Encoding) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held = new Uint8Array(0);
  const start = (): TextDecoder => {
    const encoding = encodingOf(held);
    told(encoding);
    return new TextDecoder(encoding);
  };
  for await (const chunk of chunks) {
    if (decoder !== null) {
      yield decoder.decode(chunk, {stream: true});
      continue;
    }
    const joined = new Uint8Array(held.length + chunk.length);
    joined.set(held);
    joined.set(chunk, held.length);
    held = joined;
    if (held.length < SNIFFED) continue;
    decoder = start();
    yield decoder.decode(held, {stream: true});
  }
  if (decoder === null) yield start().decode(held);
  else yield decoder.decode();
}

/** Turns texts cut anywhere into whole records, holding only the unfinished one. */
class RecordCutter {
  readonly problems: Problem[] = [];
  readonly #place: Place;
  #parser: InstanceType<typeof Papa.Parser> | null = null;
  #rest = '';
  #next = 1;
  #undecodable = false;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Records that are complete now, with the row number of the first. */
  cut(text: string, last: boolean): {first: number; records: string[][]} {
    if (!this.#undecodable && text.includes(REPLACEMENT)) this.#tellUndecodable();
    this.#rest += text;
    this.#parser ??= new Papa.Parser({delimiter: this.#delimiter(), newline: this.#newline()});
    const flush = last || this.#rest.length > LONGEST_CELL;
    const result = this.#parser.parse(this.#rest, 0, !flush) as Papa.ParseResult<string[]>;
    const first = this.#next;
    for (const error of result.errors) {
      const problem = quoteProblem(error, this.#place, first);
      if (problem && flush) this.problems.push(problem);
    }
    this.#rest = flush ? '' : this.#rest.slice(result.meta.cursor);
    this.#next += result.data.length;
    return {first, records: result.data};
  }

  #delimiter(): string {
    const sample = this.#rest.slice(0, SNIFFED);
    const wide = wideDelimiter(sample);
    if (wide) this.problems.push(wideProblem(wide, this.#place));
    if (wide?.isEven) return wide.sign;
    return Papa.parse(sample, {preview: 20, delimitersToGuess: [...DELIMITERS]}).meta.delimiter;
  }

  #newline(): '\r\n' | '\n' | '\r' {
    const sample = this.#rest.slice(0, SNIFFED);
    if (sample.includes('\r\n')) return '\r\n';
    return sample.includes('\n') ? '\n' : '\r';
  }

  #tellUndecodable(): void {
    this.#undecodable = true;
    const line = this.#next;
    this.problems.push({code: 'mixed-encoding', severity: 'error', place: {...this.#place, row: line}, args: {line}});
  }

  takeProblems(): Problem[] {
    return this.problems.splice(0);
  }
}

/**
 * Reads a CSV file of any length bit by bit in constant memory: each `Read` holds the next rows of the same table, and the
 * problems found in them. Totals are left out but not added up, since nothing that went by is kept. Columns that neither have a heading nor stand in the first part are left out.
 */
export async function* readCsvStream(
  chunks: AsyncIterable<Uint8Array>,
  options: FileOptions = {},
): AsyncGenerator<Read> {
  const {name = '表格', definitions = []} = options;
  const place = {table: name};
  const cutter = new RecordCutter(place);
  let open: OpenTable | null = null;
  let isEmpty = true;
  const guessed = (encoding: Encoding): void => {
    if (encoding !== 'gb18030') return;
    cutter.problems.push({code: 'encoding-guessed', severity: 'notice', place, args: {encoding: 'GB18030'}});
  };
  const readPart = ({first, records}: {first: number; records: string[][]}): Read => {
    const {rows} = flatRows(records, first, Infinity);
    const opening = open === null;
    open ??= openTable(rows, definitions, place, true);
    if (open === null) return {tables: [], problems: cutter.takeProblems()};
    const body = open.read(opening ? rows.slice(open.firstBodyRow) : rows);
    isEmpty &&= body.rows.length === 0;
    const problems = [...cutter.takeProblems(), ...(opening ? open.problems : []), ...body.problems];
    return {tables: [{...open.table, rows: body.rows}], problems};
  };
  for await (const text of textsOf(chunks, guessed)) yield readPart(cutter.cut(text, false));
  const last = readPart(cutter.cut('', true));
  const empty: Problem[] = isEmpty ? [{code: 'empty-table', severity: 'warning', place, args: {}}] : [];
  yield {tables: last.tables, problems: [...last.problems, ...empty]};
}
