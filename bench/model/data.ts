import {strToU8, zipSync} from 'fflate';

const HEADINGS = ['编号', '名称', '社区', '户数', '人口', '网格长', '电话', '备注'];

function record(at: number): readonly (string | number)[] {
  return [at, `第${at}网格`, `第${at % 9}社区`, at % 500, at % 1400, '支部书记', '12345', '一，二,三'];
}

/** A CSV file of invented grids, with quoted cells, as UTF-8. */
export function csvOf(rows: number): Uint8Array {
  const lines = Array.from({length: rows}, (_, at) => csvLine(at));
  return strToU8([HEADINGS.join(','), ...lines].join('\r\n'));
}

function csvLine(at: number): string {
  return record(at)
    .map((value) => (String(value).includes(',') ? `"${value}"` : value))
    .join(',');
}

/** The same table bit by bit: nothing of what was given out is kept. */
export async function* csvPieces(rows: number, piece = 2_000): AsyncGenerator<Uint8Array> {
  yield strToU8(`${HEADINGS.join(',')}\r\n`);
  for (let start = 0; start < rows; start += piece) {
    const lines = Array.from({length: Math.min(piece, rows - start)}, (_, at) => csvLine(start + at));
    yield strToU8(`${lines.join('\r\n')}\r\n`);
  }
}

function rowXml(values: readonly (string | number)[], row: number, shared: Map<string, number>): string {
  const cells = values.map((value, at) => {
    const reference = `${String.fromCharCode(65 + at)}${row}`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (!shared.has(value)) shared.set(value, shared.size);
    return `<c r="${reference}" t="s"><v>${shared.get(value)}</v></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

const SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The same table as a workbook with shared strings, as Excel writes it. */
export function workbookOf(rows: number): Uint8Array {
  const shared = new Map<string, number>();
  const lines = [
    rowXml(HEADINGS, 1, shared),
    ...Array.from({length: rows}, (_, at) => rowXml(record(at), at + 2, shared)),
  ];
  const strings = [...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const relations = `<Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${RELATION}/styles" Target="styles.xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${SPACE} xmlns:r="${RELATION}"><workbookPr/><sheets><sheet name="网格" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${SPACE}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${SPACE}>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${SPACE}><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
