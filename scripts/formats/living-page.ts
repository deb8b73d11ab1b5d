import type {Column, DocumentedColumn} from '@linli/model/record/column';
import {LIVING_COLUMNS} from '@linli/model/record/convention.living';
import {docOf} from '@linli/model/record/docs/docs';
import {LIVING_DOCS} from '@linli/model/record/docs/living.docs';

import {columnTable, exampleCsv, schemaLink} from './format-page.ts';

type Kind = keyof typeof LIVING_COLUMNS;

const NAMES: Readonly<Record<Kind, readonly [name: string, row: string]>> = {
  pledges: ['承诺', '一栋楼签约了多少户'],
  supervision: ['监督', '一条公约在一个时期里守得怎样'],
  models: ['榜样', '一件值得照着做的事'],
  effects: ['成效', '一个数在公约之前和之后'],
};

interface LivingTable {
  readonly name: Kind;
  readonly title: string;
  readonly row: string;
  readonly columns: readonly DocumentedColumn[];
}

/** The tables beside a convention with the columns of each. */
export const LIVING_TABLES: readonly LivingTable[] = (Object.keys(LIVING_COLUMNS) as Kind[]).map((name) => {
  const [title, row] = NAMES[name];
  const columns: readonly Column[] = LIVING_COLUMNS[name];
  return {
    ...{name, title, row},
    columns: columns.map((column) => ({...column, ...docOf(LIVING_DOCS[name], column.key)})),
  };
});

function section({name, title, row, columns}: LivingTable): readonly string[] {
  const required = columns.filter((column) => column.required);
  const first = Object.fromEntries(required.map((column) => [column.label['zh-Hans'], column.example]));
  return [
    '',
    `## ${title}（\`${name}\`）`,
    '',
    `一行是：${row}。JSON 的格式见 ${schemaLink(`${name}.table.json`)}，读出的记录见 ${schemaLink(`${name}.json`)}。`,
    '',
    ...columnTable(columns),
    '',
    ...exampleCsv(columns),
    '',
    '```json',
    JSON.stringify([first]),
    '```',
  ];
}

/** The specification of the tables that stand beside a convention on its board. */
export function livingPage(): string {
  return [
    '# 公约的附表，第 1 版',
    '',
    '<!-- 由 scripts/make-formats.ts 从 packages/model/src/record 生成，请勿手改。 -->',
    '',
    '放在公约组件（`<linli-convention-board>`）里、公约表后面的几张表；是哪一张，按列名认。只写数，不写是谁。',
    ...LIVING_TABLES.flatMap(section),
    '',
  ].join('\n');
}
