import {strToU8, zipSync} from 'fflate';

import type {Problem} from '../problem/problem.ts';
import type {ReadProblems} from '../problem/read.codes.ts';
import {readCsv} from './csv.ts';
import {readHtmlTable} from './html-table.ts';
import {readJson} from './json.ts';
import {GRIDS} from './testing/definitions.ts';
import {readWorkbook} from './workbook.ts';
import {readYaml} from './yaml.ts';

/** A file that shows one problem through a public reader, and the sentence an editor reads. The file's name is 网格. */
export interface ReadFixture {
  readonly read: () => {readonly problems: readonly Problem[]};
  readonly says: string;
}

const options = {name: '网格', definitions: [GRIDS]};
const csv = (text: string) => () => readCsv(strToU8(text), options);
const html = (text: string) => () => readHtmlTable(text, options);
const json = (text: string) => () => readJson(text, options);
const yaml = (text: string) => () => readYaml(text, options);
const bytes = (content: Uint8Array) => () => readWorkbook(content, options);

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';

interface Book {
  readonly rows?: string;
  readonly columns?: string;
  readonly state?: string;
  readonly more?: Record<string, Uint8Array>;
}

/** A workbook of one sheet called 表一 with date cells as style 1. */
function book({rows = ROWS, columns = '', state = 'visible', more = {}}: Book = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets><sheet name="表一" state="${state}" r:id="a"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="a" Type="x/worksheet" Target="a.xml"/></r>'),
    'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    'xl/a.xml': strToU8(`<worksheet>${columns}<sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  });
}

const cell = (xml: string) => bytes(book({rows: `${ROWS}<row r="3"><c r="A3"><v>2</v></c>${xml}</row>`}));
const compound = (text: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(text)]);
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const tables = (count: number): string => '<table><tr><td>编号<tr><td>1</table>'.repeat(count);
const parts = Object.fromEntries(Array.from({length: 200}, (_, at) => [`xl/${at}.xml`, strToU8('<x/>')]));
const gb18030 = [0xcd, 0xf8, 0xb8, 0xf1];

/** One file for each thing that can be wrong before records are looked at. */
export const READ_FIXTURES: {readonly [Code in keyof ReadProblems]: ReadFixture} = {
  'empty-file': {read: csv(''), says: '网格：文件里什么都没有，可能没有保存完或没有同步下来，请重新保存或导出'},
  'empty-table': {read: csv('编号,名称\n'), says: '网格：表里没有内容，请检查是否选错了文件或工作表'},
  'no-header-row': {read: csv('1,2\n3,4'), says: '网格!1：第一行像是数据而不是列名，请在最上面补一行列名'},
  'no-known-column': {
    read: csv('天气,风\n晴,小'),
    says: '网格!1：没有认出列名；如果不是图表用的表，请照模板填写列名',
  },
  'rows-above-header': {
    read: csv('网格一览表\n编号,名称\n1,甲'),
    says: '网格!2：列名上方的 1 行（标题、单位等）没有当作数据',
  },
  'repeated-header': {
    read: csv('编号,名称\n1,甲\n编号,名称'),
    says: '网格!3：这一行重复了列名，没有当作数据；建议删去',
  },
  'total-row-left-out': {read: csv('名称,户数\n甲,3\n合计,3'), says: '网格!3：这一行是合计，没有当作数据'},
  'total-differs': {
    read: csv('名称,户数\n甲,3\n合计,4'),
    says: '网格!B3：合计与各行相加的结果不一致，请核对；隐藏的行没有算在内，各行有重叠时可以不改',
  },
  'notes-row-left-out': {
    read: csv('编号,名称\n1,甲\n注：年末数,'),
    says: '网格!3：这一行是注释或来源，没有当作数据；来源请填在说明里',
  },
  'section-row-left-out': {
    read: html('<table><tr><td>编号<td>名称<tr><td colspan=2>东片<tr><td>1<td>甲</table>'),
    says: '网格!2：这一行是分段标题，没有当作数据；如有需要，请改成单独一列',
  },
  'duplicate-column': {
    read: csv('编号,户数,总户数\n1,2,3'),
    says: '网格!C：“户数”出现了两列，只用 B 列；请删去一列或改名',
  },
  'ragged-row': {read: csv('编号,名称\n1,甲,乙'), says: '网格!2：这一行有 3 格，列名有 2 格，可能错位，请核对'},
  'merged-cell-in-data': {
    read: html('<table><tr><td>编号<td>社区<tr><td>1<td rowspan=2>甲<tr><td>2</table>'),
    says: '网格!B2：这一列有 1 处合并单元格，已把内容填到每一格；建议取消合并',
  },
  'too-many-cells': {
    read: html(`<table><tr><td>编号${'<tr><td colspan=1000>1'.repeat(201)}</table>`),
    says: '网格：超过 200000 格，后面的没有读；请拆成几个文件',
  },
  'too-many-columns': {
    read: csv(`编号${',列'.repeat(1000)}\n1`),
    says: '网格：超过 1000 列，右边的没有读；请检查是否有多余的列',
  },
  'file-too-big': {read: bytes(new Uint8Array(21 * 2 ** 20)), says: '网格：文件超过 20 MB，没有读；请拆成几个文件'},
  undecodable: {
    read: () => readCsv(Uint8Array.of(0xff, 0xff, 0x80), options),
    says: '网格：文字无法识别，请另存为“CSV UTF-8（逗号分隔）”再试',
  },
  'mixed-encoding': {
    read: () => readCsv(Uint8Array.of(...strToU8('编号,名称\n'), ...gb18030), options),
    says: '网格!2：第 2 行起混有另一种编码，有字读不出；请另存为“CSV UTF-8（逗号分隔）”',
  },
  'encoding-guessed': {
    read: () => readCsv(Uint8Array.of(...gb18030, 0x0a, 0x31), options),
    says: '网格：文件不是 UTF-8，按 GB18030 读取；如有乱码，请另存为“CSV UTF-8”',
  },
  'wide-delimiter': {
    read: csv('编号；名称\n1；甲'),
    says: '网格：各列之间是全角的“；”，已按它分列，请核对；以后请用半角逗号，或另存为 .xlsx',
  },
  'columns-not-parted': {
    read: csv('编号；名称\n1；甲；乙'),
    says: '网格：各列之间像是全角的“；”，但各行的个数不一样，没有分列；请改用半角逗号，或另存为 .xlsx',
  },
  'unclosed-quote': {
    read: csv('编号,名称\n1,"甲\n2,乙'),
    says: '网格!2：有一个引号没有配对，后面的内容可能连成了一格；请补上或删去引号',
  },
  'stray-quote': {read: csv('编号,名称\n1,"甲"乙"'), says: '网格!2：引号的位置不对，请检查这一行'},
  'not-a-workbook': {read: bytes(strToU8('编号')), says: '网格：这不是 Excel 工作簿，请用 Excel 或 WPS 另存为 .xlsx'},
  // The command knows by their endings which files no reader takes; see `linli check`.
  'unknown-format': {
    read: () => ({problems: [{code: 'unknown-format', severity: 'error', place: {table: '网格'}, args: {}}]}),
    says:
      '网格：不认识这种文件，没有读；表请另存为 xlsx、csv、tsv、html、json 或 yaml，' +
      '地图请导出为 geojson 或 topojson',
  },
  'old-workbook': {
    read: bytes(compound('')),
    says: '网格：这是旧式表格文件（.xls、.et），请用 Excel 或 WPS 打开后另存为 .xlsx',
  },
  'encrypted-workbook': {
    read: bytes(compound(utf16('EncryptedPackage'))),
    says: '网格：文件加了密码，请取消密码后另存为 .xlsx',
  },
  'broken-workbook': {
    read: bytes(book().subarray(0, 300)),
    says: '网格：工作簿已损坏或不完整，请用 Excel 或 WPS 打开后另存为 .xlsx',
  },
  'too-many-entries': {
    read: bytes(book({more: parts})),
    says: '网格：工作簿内部的文件超过 200 个，没有读；请把数据复制到新的工作簿',
  },
  'inflates-too-much': {
    read: bytes(book({rows: ' '.repeat(21 * 2 ** 20)})),
    says: '网格：工作簿解压后超过 20 MB 或 100 倍，没有读；请删去图片和多余的格式，另存后再试',
  },
  'hidden-sheet-skipped': {
    read: bytes(book({state: 'hidden'})),
    says: '表一：这张工作表是隐藏的，没有读；如要使用，请取消隐藏',
  },
  'hidden-rows-left-out': {
    read: bytes(book({rows: `${ROWS}<row r="3" hidden="1"><c r="A3"><v>2</v></c></row>`})),
    says: '表一!3：有 1 行被隐藏或筛选，没有读；如要使用，请取消隐藏',
  },
  'hidden-columns-left-out': {
    read: bytes(book({columns: '<cols><col min="1" max="1" hidden="1"/></cols>'})),
    says: '表一!A：有 1 列被隐藏，没有读；如要使用，请取消隐藏',
  },
  'formula-error-cell': {
    read: cell('<c r="B3" t="e"><f>NA()</f><v>#N/A</v></c>'),
    says: '表一!B3：公式出错，这一格当作未填；请改正公式或直接填写',
  },
  'formula-not-calculated': {
    read: cell('<c r="B3"><f>A1</f></c>'),
    says: '表一!B3：公式还没有计算结果，这一格当作未填；请用 Excel 或 WPS 打开并保存一次',
  },
  'date-unclear': {
    read: cell('<c r="B3" s="1"><v>-5</v></c>'),
    says: '表一!B3：日期看不明白，请写成 2025-03-01、2025年3月 或 2025年',
  },
  'no-table-in-html': {read: html('<p>编号</p>'), says: '网格：没有找到表格，请连同表格一起复制'},
  'too-many-tables': {read: html(tables(101)), says: '网格：超过 100 张表，后面的没有读；请只留需要的表'},
  'not-json': {
    read: json('[\n{"编号" 1}]'),
    says: '网格!2：JSON 在第 2 行第 7 个字符处写法有误，请检查逗号、引号和括号',
  },
  'not-yaml': {
    read: yaml('- 编号: 1\n   名称: 甲'),
    says: '网格!1：YAML 在第 1 行第 7 个字符处写法有误，请检查缩进和冒号',
  },
  'repeated-key': {
    read: yaml('- 编号: 1\n  编号: 2'),
    says: '网格!2：第 2 行的名称在同一处出现了两次，请删去一个',
  },
  'too-many-aliases': {
    read: yaml(
      Array.from({length: 9}, (_, at) => `${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, `.repeat(9)}]`).join('\n'),
    ),
    says: '网格：引用（*）太多，没有读；请把内容直接写出来',
  },
  'unsafe-key': {
    read: json('[{"__proto__": 1, "编号": 1}]'),
    says: '网格!2：有一个名称不允许使用，已略去；请改用模板里的列名',
  },
  'too-deep': {read: yaml('['.repeat(99)), says: '网格：内容套了 64 层以上，没有读；请写得平一些'},
  'not-rows': {read: json('{"编号": 1}'), says: '网格：内容不是一组记录，请写成 [{…}, {…}] 或 {"rows": […]}'},
  'not-a-record': {read: json('["甲", {"编号": 1}]'), says: '网格!2：这一条没有读；请写成“列名：内容”'},
  'nested-value': {
    read: json('[{"编号": {"甲": 1}}]'),
    says: '网格!2：这一格里还套着一层内容，没有读；请写成文字或数字',
  },
};
