import type {Column, DocumentedColumn} from '@linli/model/record/column';
import {documentedColumns} from '@linli/model/record/documented';
import type {RecordKind} from '@linli/model/record/kind';
import {TABLE_NAMES} from '../../packages/model/src/community/file-names.ts';
import {namesOf} from './table-schema.ts';
import {KIND_WORDS, TYPE_WORDS} from './words.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function columnLine(column: DocumentedColumn): string {
  const [own = '', ...others] = namesOf(column);
  const cells = [
    own,
    `\`${column.key}\``,
    TYPE_WORDS[column.type],
    column.required ? '是' : '',
    column.description,
    column.example,
  ];
  return `| ${[...cells, others.filter((name) => name !== column.key).join('、')].map(cell).join(' | ')} |`;
}

function choiceLines({label, choices}: Column): readonly string[] {
  if (choices === undefined) return [];
  const rows = Object.entries(choices).map(
    ([key, words]) => `| ${words[0]} | \`${key}\` | ${words.slice(1).join('、')} |`,
  );
  return ['', `## “${label['zh-Hans']}”可以填`, '', '| 写法 | 键 | 也认 |', '| --- | --- | --- |', ...rows];
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The columns of a table with what each holds. */
export function columnTable(columns: readonly DocumentedColumn[]): readonly string[] {
  const head = ['| 列名 | 键 | 类型 | 必填 | 含义 | 例 | 也认 |', '| --- | --- | --- | --- | --- | --- | --- |'];
  return [...head, ...columns.map(columnLine)];
}

/** A table of the example row. */
export function exampleCsv(columns: readonly DocumentedColumn[]): readonly string[] {
  const header = columns.map(({label}) => quoted(label['zh-Hans'])).join(',');
  return ['```csv', header, columns.map((column) => quoted(column.example)).join(','), '```'];
}

function exampleLines(columns: readonly DocumentedColumn[]): readonly string[] {
  const required = columns.filter((column) => column.required);
  const first = Object.fromEntries(required.map((column) => [column.label['zh-Hans'], column.example]));
  return ['', '## 例', '', ...exampleCsv(columns), '', '```json', JSON.stringify([first]), '```', ''];
}

/** A link from a format's page to a published JSON Schema. */
export const schemaLink = (file: string): string => `[\`${file}\`](../../packages/model/schema/${file})`;

/** The specification of one table, in Chinese: columns, meaning, example. */
export function formatPage(kind: RecordKind): string {
  const columns = documentedColumns(kind);
  const {name, row} = KIND_WORDS[kind];
  const files = (TABLE_NAMES[kind] ?? []).map((file) => `\`${file}.csv\``).join('、');
  return [
    `# ${name}表，第 1 版`,
    '',
    '<!-- 由 scripts/make-formats.ts 从 packages/model/src/record 生成，请勿手改。 -->',
    '',
    `一行是：${row}`,
    '',
    ...(files === '' ? [] : [`文件名：${files}；在工作簿里，工作表用其中的中文名。`, '']),
    `JSON 的格式见 ${schemaLink(`${kind}.table.json`)}，读出的记录见 ${schemaLink(`${kind}.json`)}。`,
    '',
    '## 列',
    '',
    ...columnTable(columns),
    ...columns.flatMap(choiceLines),
    ...exampleLines(columns),
  ].join('\n');
}

/** The list of all formats. */
export function formatsIndex(kinds: readonly RecordKind[]): string {
  const lines = kinds.map((kind) => `- [${KIND_WORDS[kind].name}](${kind}.md)：${KIND_WORDS[kind].row}`);
  return [
    '# 表的格式',
    '',
    '<!-- 由 scripts/make-formats.ts 生成，请勿手改。 -->',
    '',
    '每种表一页：有哪些列、每列填什么、例子。列名可用简体、繁体或英文，也认常见的别名；不认识的列、填错的格会指出在哪一格。',
    '',
    ...lines,
    '- [公约的附表](convention-living.md)：承诺、监督、榜样、成效',
    '- [community.yaml](community-yaml.md)：页面的版块、问题和组件',
    '',
  ].join('\n');
}
