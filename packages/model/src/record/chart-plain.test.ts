import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {array, assert as check, constantFrom, property, tuple} from 'fast-check';

import {readMatrix} from '../read/cells.ts';
import {CHART_TABLE} from './chart-columns.ts';
import {plainChart} from './chart-plain.ts';
import {chartTable} from './chart-table.ts';

const HEADINGS = [
  '社区',
  '指标',
  '名称',
  '数值',
  '户数（户）',
  '人数',
  '序号',
  '链接',
  '占比',
  '示例',
  '时期',
  '目标',
  '变化',
];
const FIGURES = [
  '0',
  '12',
  '12户',
  '3.5',
  '47.5%',
  '12.50',
  '12.50户',
  '1,408',
  '80余人次',
  '3万户',
  '2024年',
  '',
  '词',
  '12 户',
];
const EXACT = FIGURES.slice(0, 5);

const tableOf = (rows: readonly (readonly string[])[]) =>
  readMatrix(
    {name: '', rows: rows.map((cells, at) => ({row: at + 1, cells: cells.map((text) => ({text, header: at === 0}))}))},
    [CHART_TABLE],
  ).tables[0]!;

const isNothing = (value: unknown): boolean => Array.isArray(value) && value.every((item) => item === undefined);

/** Without the keys that hold nothing, and without columns of shares where there is no share. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, held) => (key === 'shares' && isNothing(held) ? undefined : held)));

describe('charts of plain counts', () => {
  for (const [what, cells] of [
    ['any cells', FIGURES],
    ['counts', EXACT],
    ['one unit', ['12户', '3户', '0户', '3.5户']],
  ] as const) {
    test(`are exactly what the whole reader makes of them: ${what}`, () => {
      const row = tuple(constantFrom('甲', '乙', '丙', ''), constantFrom(...cells), constantFrom(...cells));
      const head = tuple(constantFrom(...HEADINGS), constantFrom(...HEADINGS), constantFrom(...HEADINGS));
      let plain = 0;
      check(
        property(
          head,
          array(row, {minLength: 1, maxLength: 4}),
          constantFrom(2, 3),
          constantFrom('', '户'),
          (headings, body, width, unit) => {
            const table = tableOf([headings, ...body].map((texts) => texts.slice(0, width)));
            const data = plainChart(table, unit);
            if (data === null) return;
            plain += 1;
            assert.deepEqual(bare(data), bare(chartTable(table, unit)));
          },
        ),
        {numRuns: 2000, seed: 11},
      );
      assert.ok(what === 'any cells' || plain > 100, `${plain} were plain`);
    });
  }

  for (const figure of ['80余人次', '3万户', '2024年', '', '词', '-3', '12345678901户', '12.50户']) {
    test(`leave ${figure || 'an empty cell'} to the whole reader`, () =>
      assert.equal(
        plainChart(
          tableOf([
            ['社区', '数'],
            ['甲', '3户'],
            ['乙', figure],
          ]),
        ),
        null,
      ));
  }
});
