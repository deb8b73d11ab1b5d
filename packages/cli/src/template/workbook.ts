import type {Column, ColumnType, DocumentedColumn} from '@linli/model/record/column';
import {documentedColumns} from '@linli/model/record/documented';
import type {RecordKind} from '@linli/model/record/kind';
import type {Cell, Sheet} from 'write-excel-file/node';
import writeWorkbook from 'write-excel-file/node';

import {tableName} from '../kind-names.ts';
import {widthOf} from '../terminal.ts';
import type {Example} from './examples.ts';
import {EXAMPLES} from './examples.ts';
import type {Printed} from './paper.ts';
import {paper} from './paper.ts';
import type {Content} from './validations.ts';
import {offered, validations} from './validations.ts';

const FONT = '宋体';
const COLOURS = {
  required: '#1f4e5f',
  optional: '#5b7a86',
  onHeading: '#ffffff',
  example: '#6b6b6b',
  title: '#e8eef0',
} as const;

/** How to fill in a column of each type. */
const FILL_IN: Readonly<Record<ColumnType, string>> = {
  text: '文字',
  id: '编号：字母、数字、汉字',
  quantity: '数，照文件写法（160余个、近3万名、47.5%）',
  change: '变化（比上年增加12个）',
  integer: '整数',
  number: '数字',
  date: '日期（2025年3月1日，或只写 2025年3月）',
  boolean: '是或否',
  choice: '从下拉里选',
  list: '几项，用、隔开',
  url: '网址（https 开头）或本站路径',
  phone: '公开电话',
};

const text = (value: string, more: Partial<Exclude<Cell, null | string>> = {}): Cell =>
  ({value, type: String, format: '@', alignVertical: 'top', ...more}) as Cell;

/** Points that a line of text takes with the space around it. */
const LINE = 17;

const titled = (value: string): Cell =>
  text(value, {fontWeight: 'bold', backgroundColor: COLOURS.title, alignVertical: 'center', height: LINE});

const said = (value: string): Cell => text(value, {height: LINE});

/** Required headings carry a star and the darker ground; the readers know them with and without it. */
function heading({label, required}: Column): Cell {
  const backgroundColor = required ? COLOURS.required : COLOURS.optional;
  const own = {
    fontWeight: 'bold',
    textColor: COLOURS.onHeading,
    backgroundColor,
    align: 'center',
    alignVertical: 'center',
    height: 24,
  } as const;
  return text(`${label['zh-Hans']}${required ? '*' : ''}`, own);
}

/** The height is written down: not every program fits a row to its wrapped text when it opens a file. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  // A line ends a little early, where a word or a mark does not fit any more.
  return LINE * Math.max(1, ...texts.map((each, at) => Math.ceil(widthOf(each) / (widths[at]! - 2))));
}

/** The cells of an example row; where a table can say so, it says that the row is invented. */
function exampleRow(columns: readonly DocumentedColumn[], example: Example): Cell[] {
  const values: Example = {sample: '是', ...example};
  const texts = columns.map(({key}) => values[key] ?? '');
  const height = heightOf(texts, columns.map(columnWidth));
  return texts.map((value) => text(value, {textColor: COLOURS.example, fontStyle: 'italic', wrap: true, height}));
}

function columnWidth({label, example, description}: DocumentedColumn): number {
  const wanted = Math.max(
    widthOf(label['zh-Hans']) + 4,
    Math.min(widthOf(example) + 2, 30),
    description.length > 30 ? 14 : 0,
  );
  return Math.min(Math.max(wanted, 9), 32);
}

function tableSheet(kind: RecordKind): Sheet<Content> {
  const columns = documentedColumns(kind);
  // One empty row carries the format of text, which `validations` then gives to the whole columns.
  const blank = columns.map((): Cell => ({type: String, format: '@'}));
  return {
    sheet: tableName(kind),
    data: [columns.map(heading), ...EXAMPLES[kind].map((example) => exampleRow(columns, example)), blank],
    columns: columns.map((column) => ({width: columnWidth(column)})),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape',
  };
}

/** The sheet that explains the others. */
const EXPLANATIONS = '说明';
/** Columns of the sheet 说明: heading, required, what to fill in, description, example. */
const EXPLANATION_WIDTHS = [16, 7, 40, 60, 34] as const;

function explainedColumn(column: DocumentedColumn): Cell[] {
  const words = offered(column);
  const how = words.length > 0 ? words.join('、') : FILL_IN[column.type];
  const cells = [column.label['zh-Hans'], column.required ? '必填' : '', how, column.description, column.example];
  const height = heightOf(cells, EXPLANATION_WIDTHS);
  return cells.map((cell) => text(cell, {wrap: true, height}));
}

/** The sheet 说明: how to begin, then every column of every table. Readers pass it over. */
function explanations(kinds: readonly RecordKind[]): Sheet<Content> {
  const head = [
    [titled('怎样填')],
    [said('1. 一行填一条。表头带 * 的列必填，其他列没有就空着，不要填 0 代替“不知道”。')],
    [said('2. 每张表的前两行是虚构的示例，填之前请改写或删去。')],
    [said('3. 数和日期照文件的写法填：160余个、近3万名、2025年3月。')],
    [said('4. 不写居民姓名、住址、身份证号、手机号；电话只写对外公开的。')],
    [said('5. 不要改表头和工作表的名称。填好后用 linli check 检查。')],
    [],
  ];
  const tables = kinds.flatMap((kind) => [
    [titled(`${tableName(kind)}表`), titled('必填'), titled('填什么'), titled('说明'), titled('例子')],
    ...documentedColumns(kind).map(explainedColumn),
    [],
  ]);
  return {
    sheet: EXPLANATIONS,
    data: [...head, ...tables],
    columns: EXPLANATION_WIDTHS.map((width) => ({width})),
    orientation: 'landscape',
  };
}

function printed({sheet = '', columns = []}: Sheet<Content>): Printed {
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return {name: sheet, width, headed: sheet !== EXPLANATIONS};
}

/** An Excel workbook to fill in: one sheet a kind with headings, two invented rows, drop-downs and notes, and a sheet 说明. */
export async function templateWorkbook(kinds: readonly RecordKind[]): Promise<Uint8Array> {
  const sheets = [...kinds.map(tableSheet), explanations(kinds)];
  const features = [validations(kinds.map(documentedColumns)), paper(sheets.map(printed))];
  return new Uint8Array(await writeWorkbook(sheets, {fontFamily: FONT, fontSize: 11, features}).toBuffer());
}
