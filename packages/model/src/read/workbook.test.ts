import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';

import {GRIDS, WISHES} from './testing/definitions.ts';
import type {Read} from './table.ts';
import {readWorkbook} from './workbook.ts';

const options = {name: '网格', definitions: [WISHES, GRIDS]};

interface SheetFixture {
  readonly name?: string;
  readonly state?: string;
  readonly columns?: string;
  readonly rows?: string;
  readonly merges?: readonly string[];
}

function sheetXml({columns = '', rows = '', merges = []}: SheetFixture): string {
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<?xml version="1.0"?><worksheet xmlns="x">${columns}<sheetData>${rows}</sheetData>${merged}</worksheet>`;
}

interface BookFixture {
  readonly sheets: readonly SheetFixture[];
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly extra?: Record<string, Uint8Array>;
}

function book({sheets, strings = '', styles = '', date1904 = false, extra = {}}: BookFixture): Uint8Array {
  const list = sheets.map(
    ({name = '网格', state = 'visible'}, at) => `<sheet name="${name}" state="${state}" r:id="r${at}"/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="http://x/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  const files = Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/s${at}.xml`, strToU8(sheetXml(sheet))]));
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    ...files,
    ...extra,
  });
}

function text(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

const HEADINGS = `<row r="1">${text('A1', '编号')}${text('B1', '名称')}${text('C1', '户数')}</row>`;
const ONE = `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c>${text('B2', '甲')}<c r="C2"><v>300</v></c></row>`;

function codes({problems}: Read): string[] {
  return problems.map(({code, place}) => `${code}@${place?.sheet ?? ''}!${place?.column ?? ''}${place?.row ?? ''}`);
}

function cells(read: Read): unknown[] {
  return read.tables.flatMap((table) => table.rows.map((row) => row.cells));
}

test('reads a sheet as a table, with its name and rows as Excel shows them', () => {
  const read = readWorkbook(book({sheets: [{rows: ONE}]}), options);
  assert.deepEqual(read.problems, []);
  const [table] = read.tables;
  assert.equal(table?.name, '网格');
  assert.equal(table?.sheet, '网格');
  assert.equal(table?.kind, 'grid');
  assert.deepEqual(table?.rows[0], {
    row: 2,
    cells: {id: '1', name: '甲', households: '300'},
    values: ['1', '甲', '300'],
  });
});

test('joins the runs of shared strings and leaves readings and entities as they are meant', () => {
  const strings = '<si><r><t>甲</t></r><r><t> &amp; &#x1F3E0;乙</t></r><rPh><t>yi</t></rPh></si>';
  const rows = `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c></row>`;
  assert.deepEqual(cells(readWorkbook(book({sheets: [{rows}], strings}), options)), [{id: '1', name: '甲 & 🏠乙'}]);
});

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="000"/>' +
  '<numFmt numFmtId="166" formatCode="[$-804]yyyy/m/d;@"/><numFmt numFmtId="167" formatCode="0.0&quot;小时&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="166"/>' +
  '<xf numFmtId="20"/><xf numFmtId="57"/><xf numFmtId="167"/></cellXfs>';

for (const [label, style, value, expected] of [
  ['a built-in date', 1, '45717', '2025-03-01'],
  ['a month', 2, '45717', '2025-03'],
  ['a share', 3, '0.475', '47.5%'],
  ['leading zeros', 4, '7', '007'],
  ['a date of a Chinese locale', 5, '45717.75', '2025-03-01'],
  ['a time of day', 6, '0.354166666666667', '08:30'],
  ['a Chinese built-in month', 7, '45717', '2025-03'],
  ['a number with a unit', 8, '2.5', '2.5'],
  ['a number as computers keep it', 0, '47.500000000000007', '47.5'],
] as const) {
  test(`shows ${label} as ${expected}`, () => {
    const rows = `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c><c r="C2" s="${style}"><v>${value}</v></c></row>`;
    assert.deepEqual(cells(readWorkbook(book({sheets: [{rows}], styles: STYLES}), options)), [
      {id: '1', households: expected},
    ]);
  });
}

test('counts dates from 1904 where the workbook does', () => {
  const rows = `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c><c r="C2" s="1"><v>44255</v></c></row>`;
  const read = readWorkbook(book({sheets: [{rows}], styles: STYLES, date1904: true}), options);
  assert.deepEqual(cells(read), [{id: '1', households: '2025-03-01'}]);
});

test('fills merged cells in, also where rows between are empty', () => {
  const rows = `${HEADINGS}<row r="2">${text('A2', '1')}${text('C2', '同')}</row><row r="4">${text('A4', '2')}</row>`;
  const read = readWorkbook(book({sheets: [{rows, merges: ['C2:C4']}]}), options);
  assert.deepEqual(cells(read), [
    {id: '1', households: '同'},
    {id: '2', households: '同'},
  ]);
  assert.deepEqual(codes(read), ['merged-cell-in-data@网格!C2']);
});

for (const [label, sheets, expected] of [
  ['a hidden sheet', [{rows: ONE}, {name: '底稿', state: 'veryHidden', rows: ONE}], ['hidden-sheet-skipped@底稿!']],
  [
    'a hidden column',
    [{rows: ONE, columns: '<cols><col min="3" max="3" hidden="1"/></cols>'}],
    ['hidden-columns-left-out@网格!C'],
  ],
  ['a hidden row', [{rows: `${ONE}<row r="3" hidden="1">${text('A3', '9')}</row>`}], ['hidden-rows-left-out@网格!3']],
  [
    'a failing formula',
    [{rows: `${ONE}<row r="3">${text('A3', '2')}<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`}],
    ['formula-error-cell@网格!C3'],
  ],
  [
    'a formula without result',
    [{rows: `${ONE}<row r="3">${text('A3', '2')}<c r="C3"><f>A1</f></c></row>`}],
    ['formula-not-calculated@网格!C3'],
  ],
  ['a sheet 说明 and an empty one', [{name: '填写说明', rows: ONE}, {rows: ONE}, {name: 'Sheet3'}], []],
  ['only empty sheets', [{}], ['empty-table@!']],
] as const satisfies readonly (readonly [string, readonly SheetFixture[], readonly string[]])[]) {
  test(`says ${expected.length === 0 ? 'nothing' : expected.join()} for ${label}`, () => {
    assert.deepEqual(codes(readWorkbook(book({sheets}), options)), expected);
  });
}

test('keeps a date that is none as its number, and says so', () => {
  const rows = `${HEADINGS}<row r="2"><c r="A2"><v>1</v></c><c r="C2" s="1"><v>-3</v></c></row>`;
  const read = readWorkbook(book({sheets: [{rows}], styles: STYLES}), options);
  assert.deepEqual(codes(read), ['date-unclear@网格!C2']);
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const many = Object.fromEntries(Array.from({length: 201}, (_, at) => [`xl/media/${at}.xml`, strToU8('x')]));

function lying(): Uint8Array {
  const bytes = book({sheets: [{rows: ' '.repeat(30_000_000)}]});
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

for (const [label, bytes, code] of [
  ['an old .xls', Uint8Array.from([...COMPOUND, ...new Array<number>(600).fill(0)]), 'old-workbook'],
  [
    'a file with a password',
    Uint8Array.from([...COMPOUND, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]),
    'encrypted-workbook',
  ],
  ['a web page called .xlsx', strToU8('<html><table></table></html>'), 'not-a-workbook'],
  ['another archive', zipSync({'word/document.xml': strToU8('<x/>')}), 'not-a-workbook'],
  ['an empty file', new Uint8Array(0), 'empty-file'],
  ['a file that broke off', book({sheets: [{rows: ONE}]}).subarray(0, 900), 'broken-workbook'],
  ['201 parts', book({sheets: [{rows: ONE}], extra: many}), 'too-many-entries'],
  ['30 MB of blanks', book({sheets: [{rows: ' '.repeat(30_000_000)}]}), 'inflates-too-much'],
  ['8 MB of blanks packed 1000 to 1', book({sheets: [{rows: ' '.repeat(8_000_000)}]}), 'inflates-too-much'],
  ['30 MB that claim to be ten bytes', lying(), 'inflates-too-much'],
  [
    'XML that breaks off',
    zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r0"/></sheets>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="s.xml"/></Relationships>',
      ),
      'xl/s.xml': strToU8(sheetXml({rows: ONE}).slice(0, 300)),
    }),
    'broken-workbook',
  ],
] as const) {
  test(`says ${code} for ${label}`, () => {
    const read = readWorkbook(bytes, options);
    assert.ok(
      codes(read).some((each) => each.startsWith(code)),
      codes(read).join(),
    );
  });
}

test('says that a sheet has too many cells', () => {
  const row = (at: number): string => `<row r="${at + 1}"><c r="SR${at + 1}"><v>1</v></c></row>`;
  const read = readWorkbook(book({sheets: [{rows: Array.from({length: 600}, (_, at) => row(at)).join('')}]}), options);
  assert.ok(
    codes(read).some((code) => code.startsWith('too-many-cells')),
    codes(read).join(),
  );
});

test('does not expand entities that a document declares', () => {
  const xml = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const bytes = book({sheets: [{rows: `${HEADINGS}<row r="2">${text('A2', '&b;')}</row>`}], strings: xml});
  assert.deepEqual(cells(readWorkbook(bytes, options)), [{id: '&b;'}]);
});

test('never throws, whatever the bytes', () => {
  const sound = book({sheets: [{rows: ONE, merges: ['A1:B2', 'B1:C9']}], styles: STYLES});
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({min: 0, max: 255})), {maxLength: 12});
  fc.assert(
    fc.property(damage, fc.nat(sound.length), (changes, length) => {
      const bytes = sound.slice(0, Math.max(length, sound.length - 40));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      readWorkbook(bytes, options);
    }),
    {numRuns: 300},
  );
  fc.assert(
    fc.property(
      fc.uint8Array({maxLength: 300}),
      (tail) => void readWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]), options),
    ),
  );
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme', maxLength: 80}),
      (xml) => void readWorkbook(book({sheets: [{rows: xml}], strings: xml, styles: xml}), options),
    ),
  );
});
