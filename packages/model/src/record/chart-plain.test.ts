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
  ...[
    '未填报',
    '—',
    '-',
    '160余个',
    '80多',
    '5余户',
    '0余',
    '近3万名',
    '约500人',
    '1.25万',
    '3万余',
    '近1余',
    '47余%',
    '1.5余',
  ],
];
const EXACT = FIGURES.slice(0, 5);
const OFFICIAL = [
  '160余个',
  '5400多个',
  '近3万个',
  '约500个',
  '12.5万个',
  '3万余个',
  '5余个',
  '0余个',
  '未填报',
  '—',
  '',
  '9个',
];

const tableOf = (rows: readonly (readonly string[])[]) =>
  readMatrix(
    {name: '', rows: rows.map((cells, at) => ({row: at + 1, cells: cells.map((text) => ({text, header: at === 0}))}))},
    [CHART_TABLE],
  ).tables[0]!;

const isNothing = (value: unknown): boolean => Array.isArray(value) && value.every((item) => item === undefined);

/** Without the keys that hold nothing, and without columns of shares where there is no share. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, held) => (key === 'shares' && isNothing(held) ? undefined : held)));

describe('charts of plain figures', () => {
  for (const [what, cells] of [
    ['any cells', FIGURES],
    ['counts', EXACT],
    ['one unit', ['12户', '3户', '0户', '3.5户']],
    ['official wordings', OFFICIAL],
    ['official wordings without a unit', OFFICIAL.map((text) => text.replace('个', ''))],
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

  test('are what most official tables hold: 160余, 近3万, 约500, 未填报', () =>
    assert.deepEqual(
      plainChart(
        tableOf([
          ['名称', '数'],
          ['心愿', '160余个'],
          ['群众', '近3万个'],
          ['议题', '约500个'],
          ['邻里节', '未填报'],
        ]),
      )?.series[0]?.values,
      [
        {value: 160, qualifier: 'over', unit: '个'},
        {value: 30_000, qualifier: 'nearly', unit: '个', text: '近3万个'},
        {value: 500, qualifier: 'about', unit: '个'},
        {value: null, qualifier: 'exact', unit: ''},
      ],
    ));

  for (const figure of [
    '80余元',
    '3亿户',
    '2024年',
    '96.5%以上',
    '词',
    '-3',
    '12345678901户',
    '12.50户',
    '近3余个',
    '47余%',
  ]) {
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
