import type {Column} from '@linli/model/record/column';
import {LIVING} from '@linli/model/record/convention.living';
import {docOf} from '@linli/model/record/docs/docs';
import {LIVING_DOCS} from '@linli/model/record/docs/living.docs';

import {columnTable, exampleCsv} from './format-page.ts';

type Kind = keyof typeof LIVING;

const NAMES: Readonly<Record<Kind, readonly [name: string, row: string]>> = {
  pledges: ['承诺', '一栋楼签约了多少户'],
  supervision: ['监督', '一条公约在一个时期里守得怎样'],
  models: ['榜样', '一件值得照着做的事'],
  effects: ['成效', '一个数在公约之前和之后'],
};

function section(kind: Kind): readonly string[] {
  const [name, row] = NAMES[kind];
  const columns = (LIVING[kind].columns as readonly Column[]).map((column) => ({
    ...column,
    ...docOf(LIVING_DOCS[kind], column.key),
  }));
  return [
    '',
    `## ${name}（\`${kind}\`）`,
    '',
    `一行是：${row}。`,
    '',
    ...columnTable(columns),
    '',
    ...exampleCsv(columns),
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
    ...(Object.keys(LIVING) as Kind[]).flatMap(section),
    '',
  ].join('\n');
}
