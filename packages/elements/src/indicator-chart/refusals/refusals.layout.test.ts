import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {KINDS as OFFERED} from '@linli/model/kinds';
import {readMatrix} from '@linli/model/read/cells';
import {CHART_TABLE} from '@linli/model/record/chart-columns';
import {chartTable} from '@linli/model/record/chart-table';

import {readExtras} from '../extras.ts';
import {ZH} from '../chart-fixtures.ts';
import {installKinds, layOut} from '../indicator-chart.layout.ts';
import {KIND_NAMES} from '../kind-names.ts';
import {refusalSentence} from './refusals.ts';

installKinds();

type Rows = readonly (readonly string[])[];

function tableOf(rows: Rows) {
  const cells = rows.map((texts, index) => ({row: index + 1, cells: texts.map((text) => ({text}))}));
  return readMatrix({name: '', rows: cells}, [CHART_TABLE]).tables[0]!;
}

function said(kind: string, rows: Rows, locale: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans', of = 'auto'): string {
  const table = tableOf(rows);
  const data = chartTable(table);
  const picture = layOut(data, kind, ZH, of);
  assert.ok('refused' in picture, `${kind} was drawn`);
  return refusalSentence(picture, data, table, locale);
}

const names = (count: number): Rows => Array.from({length: count}, (_, index) => [`第${index}家`, `${index + 1}户`]);
const HEAD = ['社区', '户数'];
const TWO: Rows = [
  ['社区', '上年', '今年', '目标'],
  ['甲', '3件', '5件', '9件'],
  ['乙', '4件', '6件', '9件'],
];
const FOUR: Rows = [
  ['社区', '一季', '二季', '三季', '四季'],
  ['甲', '1件', '2件', '3件', '4件'],
];

describe('data that make no such chart', () => {
  const cases: readonly (readonly [what: string, kind: string, rows: Rows, said: RegExp])[] = [
    [
      'a word in place of a kind',
      'pie',
      [HEAD, ['甲', '3户']],
      /不认识 kind .*bar（条形图）、.*small-multiples（多图）/,
    ],
    ['other units', 'bar', [HEAD, ['甲', '3户'], ['乙', '4人']], /单位不同（从B3格起）.*tile/],
    ['a number below zero', 'bar', [HEAD, ['甲', '3户'], ['乙', '-4户']], /小于零的数（B3格）.*tile/],
    ['a negative share', 'share', [HEAD, ['甲', '120%'], ['乙', '-20%']], /小于零的数（B3格）/],
    [
      'words instead of numbers',
      'bar',
      [HEAD, ['甲', '很多'], ['乙', '不少']],
      /没有可以画图的数字列（从B2格起）.*12户/,
    ],
    ['a second column of numbers', 'bar', TWO, /只画一列数字，表中有3列（多出的从C列起）.*grouped/],
    ['three columns for before and after', 'slope', TWO, /表中有3列（多出的从D列起）.*grouped/],
    ['one column for before and after', 'slope', [HEAD, ['甲', '3户'], ['乙', '4户']], /表中有1列（B列）.*补上.*bar/],
    ['a line of one point', 'line', [HEAD, ['甲', '3户']], /至少要有2项，表中只有1项（第2行）.*tile/],
    ['four groups', 'grouped', FOUR, /最多画3列数字，表中有4列（多出的从E列起）.*small-multiples/],
    ['four parts', 'stacked', FOUR, /最多画3列数字，表中有4列（多出的从E列起）/],
    ['counts as squares', 'waffle', [HEAD, ['甲', '3%'], ['乙', '30户']], /0%到100%.*（B3格）/],
    ['counts as squares only', 'waffle', [HEAD, ['甲', '3户'], ['乙', '30户']], /0%到100%.*（B2格）.*bar/],
    ['counts as a ring', 'share', [HEAD, ['甲', '3户'], ['乙', '30户']], /0%到100%.*（B2格）.*bar/],
    ['a half ring of nothing known', 'gauge', [HEAD, ['甲', '3户']], /没有目标值（B2格）.*目标.*bar/],
    ['bars without a target', 'bullet', [HEAD, ['甲', '3户'], ['乙', '4户']], /没有目标值.*“目标”.*target/],
    [
      'one series in many drawings',
      'small-multiples',
      [HEAD, ['甲', '3户'], ['乙', '4户']],
      /至少要有2列.*有1列（B列）.*bar/,
    ],
    ['twelve columns', 'column', [HEAD, ...names(12)], /最多画6项，表中有12项（多出的从第8行起）.*bar（条形图）/],
    [
      'seven half rings',
      'gauge',
      [HEAD, ...names(7).map(([name], index) => [name!, `${index}%`])],
      /最多画6项.*第8行.*bar/,
    ],
    [
      'ten slopes',
      'slope',
      [['社区', '前', '后'], ...names(10).map(([name]) => [name!, '1件', '2件'])],
      /最多画\d项，表中有10项.*grouped/,
    ],
    ['ten thousand bars', 'bar', [HEAD, ...names(10_000)], /最多画240项，表中有10000项（多出的从第242行起）。请只留下/],
  ];
  for (const [what, kind, rows, expected] of cases)
    test(`${what}: which cell, and what to do`, () => assert.match(said(kind, rows), expected));

  test('ten thousand bars over time are a line', () => {
    const months = Array.from({length: 300}, (_, index) => [`${1900 + index}年`, `${index}户`]);
    assert.match(said('bar', [['年份', '户数'], ...months]), /请改用line（折线图）/);
  });

  test('never advises what was just refused', () => {
    assert.doesNotMatch(said('bar', [HEAD, ...names(300)]), /bar|line/);
  });

  test('ten thousand bars in each of several drawings are too many as well', () => {
    const rows = names(300).map(([name]) => [name!, '1件', '2件']);
    assert.match(
      said('small-multiples', [['社区', '前', '后'], ...rows]),
      /最多画480项，表中有600项（多出的从第242行起）/,
    );
  });

  test('names the attribute whose word is not known', () => {
    assert.match(said('small-multiples', TWO, 'zh-Hans', 'pie'), /不认识 of 里/);
  });

  test('names no column where all series stand in one', () => {
    const long = [
      ['指标', '系列', '数值'],
      ['甲', '上年', '1人'],
      ['甲', '今年', '2人'],
    ];
    assert.match(said('bar', long), /表中有2列。/);
  });

  for (const [locale, expected] of [
    ['zh-Hant', /單位不同（從B3格起）/],
    ['en', /different units \(from cell B3\)/],
  ] as const)
    test(`is said in ${locale}`, () =>
      assert.match(said('bar', [HEAD, ['甲', '3户'], ['乙', '4人']], locale), expected));

  test('never repeats a cell of the table', () => {
    for (const [, kind, rows] of cases) {
      const texts = rows
        .slice(1)
        .flat()
        .filter((text) => /[^\d%]/.test(text) && text.length > 1 && !/^\d+户$/.test(text));
      const sentence = said(kind, rows);
      assert.deepEqual(
        texts.filter((text) => sentence.indexOf(text) >= 0),
        [],
      );
    }
  });

  test('lists every kind that there is, in three languages', () => {
    const kinds = OFFERED.flatMap(({element, kind}) => (element === 'indicator-chart' && kind ? [kind] : [])).sort();
    for (const names of Object.values(KIND_NAMES))
      assert.deepEqual(Object.keys(names).sort(), Array.from(new Set([...kinds, 'auto'])).sort());
  });
});

test('one target for all makes bars with targets', () => {
  const data = chartTable(tableOf([HEAD, ['甲', '3户'], ['乙', '4户']]));
  const {extras} = readExtras({target: '5户', band: '', breaks: '', remarks: ''});
  assert.ok('form' in layOut(data, 'bullet', {...ZH, extras}));
});
