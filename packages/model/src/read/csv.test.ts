import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import fc from 'fast-check';

import {readCsvStream} from './csv-stream.ts';
import {readCsv} from './csv.ts';
import {GRIDS, WISHES} from './testing/definitions.ts';
import type {Read} from './table.ts';

const options = {name: '网格', definitions: [WISHES, GRIDS]};
const TEXT = '编号,名称,户数\r\n1,甲,300\r\n2,"乙，又,一",４００\r\n';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\ufeff' : '') + text)].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/read/${name}`, import.meta.url));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function codes({problems}: Read): string[] {
  return problems.map(({code, place}) => (place?.row === undefined ? code : `${code}@${place.row}`));
}

for (const [label, bytes, expected] of [
  ['UTF-8', utf8(TEXT), []],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), []],
  ['UTF-16, little end first', utf16(TEXT, false, true), []],
  ['UTF-16, big end first', utf16(TEXT, true, true), []],
  ['UTF-16 without a mark', utf16(TEXT, false, false), ['encoding-guessed']],
  ['GB18030 as Chinese Excel saves it', fixture('grids.gb18030.csv'), ['encoding-guessed']],
  ['tabs', utf8(TEXT.replace('"乙，又,一"', '乙，又,一').replace(/,(?!一)/g, '\t')), []],
  ['semicolons', utf8(TEXT.replace(/,(?!一)/g, ';')), []],
  ['sep=', utf8(`sep=;\r\n${TEXT.replace(/,(?!一)/g, ';')}`), []],
  ['line feeds alone', utf8(TEXT.replace(/\r/g, '')), []],
] as const) {
  test(`reads ${label}`, () => {
    const read = readCsv(bytes, options);
    assert.deepEqual(codes(read), expected);
    assert.equal(read.tables[0]?.kind, 'grid');
    assert.deepEqual(
      read.tables[0]?.rows.map(({cells}) => cells),
      [
        {id: '1', name: '甲', households: '300'},
        {id: '2', name: '乙，又,一', households: '４００'},
      ],
    );
  });
}

const GB_LINE = fixture('grids.gb18030.csv').subarray(0, fixture('grids.gb18030.csv').indexOf(10) + 1);

for (const [label, bytes, expected] of [
  ['bytes that are no text', Uint8Array.from([0xff, 0x80, 0xff, 0x80, 0x0a, 0xff]), ['undecodable']],
  ['two encodings', join(utf8('编号,名称\n1,甲乙\n2,丙丁\n'), GB_LINE), ['mixed-encoding@4']],
  ['a quotation mark that never closes', utf8('编号,名称\n1,"甲\n2,乙\n'), ['unclosed-quote@2']],
  ['a stray quotation mark', utf8('编号,名称\n1,"甲"乙\n2,丙\n'), ['stray-quote@2']],
  ['a row that is too short', utf8('编号,名称,户数\n1,甲\n2,乙,3\n'), ['ragged-row@2']],
  ['a row that is too long', utf8('编号,名称\n1,甲,多\n2,乙\n'), ['ragged-row@2']],
  ['nothing', utf8(''), ['empty-file']],
  ['blank lines', utf8('\n\n,,\n'), ['empty-table']],
] as const) {
  test(`says ${expected.join()} for ${label}`, () => {
    assert.ok(codes(readCsv(bytes, options)).includes(expected[0]), codes(readCsv(bytes, options)).join());
  });
}

test('refuses a file over 20 MB in one sentence', () => {
  assert.deepEqual(codes(readCsv(new Uint8Array(21 * 1024 * 1024), options)), ['file-too-big']);
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gather(bytes: Uint8Array, size: number): Promise<{cells: unknown[]; codes: string[]}> {
  const cells: unknown[] = [];
  const found: string[] = [];
  for await (const read of readCsvStream(inPieces(bytes, size), options)) {
    cells.push(...read.tables.flatMap((table) => table.rows.map((row) => [row.row, row.cells])));
    found.push(...codes(read));
  }
  return {cells, codes: found};
}

for (const size of [1, 7, 1 << 20]) {
  test(`streams the same rows in pieces of ${size} bytes`, async () => {
    const rows = Array.from({length: size === 1 ? 50 : 3_000}, (_, at) => `${at},"网格\n${at}",2`);
    const bytes = utf8(['编号,名称,户数', ...rows, `合计,,${rows.length * 2}`].join('\n'));
    const whole = readCsv(bytes, options);
    const streamed = await gather(bytes, size);
    assert.deepEqual(
      streamed.cells,
      whole.tables[0]?.rows.map((row) => [row.row, row.cells]),
    );
    assert.deepEqual(streamed.codes, codes(whole));
  });
}

test('streams GB18030 and tells it', async () => {
  const streamed = await gather(fixture('grids.gb18030.csv'), 3);
  assert.deepEqual(streamed.codes, ['encoding-guessed']);
  assert.equal(streamed.cells.length, 2);
});

test('says so when a stream holds nothing, or another encoding later on', async () => {
  assert.deepEqual((await gather(utf8(''), 10)).codes, ['empty-table']);
  const long = utf8(`编号,名称\n${'1,甲乙丙\n'.repeat(20_000)}`);
  assert.ok((await gather(join(long, GB_LINE), 50_000)).codes.some((code) => code.startsWith('mixed-encoding')));
});

test('never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({maxLength: 400}), (bytes) => void readCsv(bytes, options)));
  const grammar = fc.array(fc.constantFrom('"', ',', '\n', '\r', '\t', '编号', '名称', '合计', '注：', '\ufeff', ' '), {
    maxLength: 60,
  });
  fc.assert(fc.property(grammar, (parts) => void readCsv(utf8(parts.join('')), options)));
});

const WIDE_TEXT = (sign: string): string =>
  ['编号,名称,户数', '1,甲,120', '2,乙,130', ''].join('\n').replaceAll(',', sign);

for (const sign of ['；', '，', '｜', '、']) {
  test(`parts columns by a full-width ${sign} that stands as often in every line, and says so`, async () => {
    const read = readCsv(utf8(WIDE_TEXT(sign)), options);
    assert.deepEqual(read.problems, [
      {code: 'wide-delimiter', severity: 'warning', place: {table: '网格'}, args: {sign}},
    ]);
    assert.deepEqual(read.tables[0]!.headers, ['编号', '名称', '户数']);
    assert.deepEqual(read.tables[0]!.rows, readCsv(utf8(WIDE_TEXT(',')), options).tables[0]!.rows);
    assert.deepEqual((await gather(utf8(WIDE_TEXT(sign)), 7)).codes, ['wide-delimiter']);
  });
}

test('does not part columns by a full-width sign that stands unevenly, and says so', () => {
  const read = readCsv(utf8('编号；名称\n1；甲\n2；乙；丙\n'), options);
  assert.deepEqual(read.tables[0]!.headers, ['编号；名称']);
  assert.equal(read.problems[0]?.code, 'columns-not-parted');
});

test('leaves full-width signs in sentences alone', () => {
  for (const text of ['名称\n路灯，门禁\n楼道，电梯\n', '编号,名称\n1,路灯；门禁\n2,楼道；电梯\n', '编号；名称\n']) {
    const all = codes(readCsv(utf8(text), options));
    assert.ok(!all.includes('wide-delimiter') && !all.includes('columns-not-parted'), text);
  }
});
