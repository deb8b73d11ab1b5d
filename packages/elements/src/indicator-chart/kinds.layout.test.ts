import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {oneSeries, q, ZH} from './chart-fixtures.ts';
import {readExtras} from './extras.ts';
import {installKinds, kindFor, layOut} from './indicator-chart.layout.ts';

import {ringPath} from './ring-path.ts';
import type {PanelsPicture, PlotPicture, RowsPicture, SharePicture, TilesPicture} from './picture.ts';

installKinds();

function several(
  names: readonly string[],
  rows: readonly (readonly (Quantity | null)[])[],
  unit: string | null = '件',
): ChartData {
  const none = rows.map(() => undefined);
  return {
    categories: rows.map((_, index) => ({name: `社区${index + 1}`, row: index + 2, sample: true})),
    series: names.map((name, place) => ({
      name,
      values: rows.map((row) => row[place] ?? null),
      changes: none,
      targets: none,
    })),
    unit,
    problems: [],
  };
}

const piece = (value: number | null, qualifier: Quantity['qualifier'] = 'exact') => q(value, qualifier, '件');
const share = (values: readonly number[], qualifier: Quantity['qualifier'] = 'exact') =>
  oneSeries(
    values.map((value, index) => [`类${index + 1}`, q(value, qualifier, '%', `${value}%`)]),
    '%',
  );

describe('grouped', () => {
  test('gives every series a strip and one scale, with a legend', () => {
    const picture = layOut(several(['去年', '今年'], [[piece(5), piece(10)]]), 'grouped', ZH) as RowsPicture;
    assert.deepEqual(
      picture.rows[0]!.strips.map(({marks}) => (marks[0] as {width: number}).width),
      [50, 100],
    );
    assert.deepEqual(
      picture.legend.map(({tone}) => tone),
      ['data-1', 'data-2'],
    );
  });
  test('refuses more series than print can tell apart', () => {
    assert.deepEqual(
      layOut(several(['甲', '乙', '丙', '丁'], [[piece(1), piece(1), piece(1), piece(1)]]), 'grouped', ZH),
      {refused: 'too-many', most: 3, of: 'series'},
    );
  });
});

describe('stacked', () => {
  test('labels the honest sum: 20余 and 3 are 23以上', () => {
    const picture = layOut(several(['甲', '乙'], [[piece(20, 'over'), piece(3)]]), 'stacked', ZH) as RowsPicture;
    assert.match(picture.rows[0]!.strips[0]!.item.text, /合计23件以上$/);
  });
  for (const [what, first] of [
    ['a missing part', piece(null)],
    ['what cannot be added (不足)', piece(20, 'up-to')],
  ] as const) {
    test(`sets ${what} side by side and says why`, () => {
      const picture = layOut(several(['甲', '乙'], [[first, piece(3)]]), 'stacked', ZH) as RowsPicture;
      assert.equal(picture.rows[0]!.strips.length, 2);
      assert.match(picture.notes![0]!, /算不出合计/);
    });
  }
});

describe('share', () => {
  test('draws a ring only of exact parts that make 100%', () => {
    const picture = layOut(share([66.5, 23.5, 10]), 'share', ZH) as SharePicture;
    assert.deepEqual(
      picture.slices.map(({value}) => value),
      ['66.5%', '23.5%', '10%'],
    );
  });
  for (const [name, data] of [
    ['parts of 86.5%', share([66.5, 20])],
    ['approximate parts', share([60, 40], 'about')],
    ['negative parts', share([120, -20])],
  ] as const) {
    test(`never draws a ring of ${name}`, () => {
      const picture = layOut(data, 'share', ZH);
      assert.notEqual('form' in picture && picture.form, 'share');
    });
  }
  test('says why it draws bars instead', () => {
    assert.match((layOut(share([66.5, 20]), 'share', ZH) as RowsPicture).notes![0]!, /不等于100%/);
  });
  test('draws no counts', () => {
    const counts = oneSeries([['甲', q(60)]]);
    assert.deepEqual(layOut(counts, 'share', ZH), {refused: 'not-shares'});
  });
  test('allows what rounding to one decimal leaves over', () => {
    assert.ok('form' in layOut(share([33.3, 33.3, 33.3]), 'share', ZH));
  });
  test('closes a ring of one part', () => assert.match(ringPath(0, 1), /^M50 1A49 49 0 1 1 /));
});

describe('waffle', () => {
  test('fills squares by halves', () => {
    const picture = layOut(share([47.5, 20.3]), 'waffle', ZH) as TilesPicture;
    assert.deepEqual(
      picture.tiles.map(({squares}) => squares),
      [47.5, 20.5],
    );
  });
  test('never draws 百分点 as a share', () => {
    const points = oneSeries([['提高', q(13, 'exact', '个百分点')]], '个百分点');
    assert.deepEqual(layOut(points, 'waffle', ZH), {refused: 'not-shares'});
  });
});

describe('bullet', () => {
  const data = several(['实际', '目标'], [[piece(40), piece(50)]]);

  test('takes a second column called 目标 as the target', () => {
    const picture = layOut(data, 'bullet', ZH) as RowsPicture;
    const marks = picture.rows[0]!.strips[0]!.marks;
    assert.equal((marks[0] as {width: number}).width, 80);
    assert.ok(marks.some((mark) => mark.type === 'line' && mark.tone === 'target' && mark.x1 === 100));
    assert.equal(picture.rows[0]!.strips[0]!.item.text, '社区1，40件，目标50件');
  });
  test('refuses figures without a target', () => {
    assert.deepEqual(layOut(oneSeries([['甲', q(1)]]), 'bullet', ZH), {refused: 'no-target'});
  });
});

describe('column', () => {
  test('stands from zero and leaves the top of 20余 open', () => {
    const picture = layOut(
      oneSeries([
        ['议事', q(20, 'over')],
        ['培训', q(10)],
      ]),
      'column',
      ZH,
    ) as PlotPicture;
    const rects = picture.marks.filter((mark) => mark.type === 'rect');
    assert.deepEqual(
      rects.map(({y, height}) => y + height),
      [100, 100],
    );
    assert.equal(picture.marks.filter((mark) => mark.type === 'open-top').length, 1);
  });
  test('sends what does not fit a phone to bars', () => {
    const many = oneSeries(Array.from({length: 12}, (_, index) => [`类${index}`, q(index)] as const));
    assert.equal((layOut(many, 'column', ZH) as {refused: string}).refused, 'too-many');
  });
});

describe('slope', () => {
  const data = several(
    ['改革前', '改革后'],
    [
      [piece(10), piece(20)],
      [piece(8), piece(null)],
    ],
  );
  const picture = layOut(data, 'slope', ZH) as PlotPicture;

  test('draws a line only where both sides were reported', () => {
    assert.equal(picture.marks.filter(({type}) => type === 'line').length, 1);
    assert.equal(picture.marks.filter(({type}) => type === 'dot').length, 3);
    assert.ok(picture.marks.some((mark) => mark.type === 'label' && mark.text.startsWith('未填报')));
  });
  test('needs two columns', () => {
    assert.deepEqual(layOut(oneSeries([['甲', q(1)]]), 'slope', ZH), {refused: 'two-series'});
  });
});

test('auto groups several series of one unit', () => {
  assert.equal(
    kindFor(
      several(
        ['甲', '乙'],
        [
          [piece(1), piece(2)],
          [piece(1), piece(2)],
        ],
      ),
    ),
    'grouped',
  );
});

describe('area', () => {
  const years = [
    ['2019年', q(10)],
    ['2020年', q(null)],
    ['2021年', q(30)],
    ['2022年', q(40)],
  ] as const;
  const picture = layOut(oneSeries(years), 'area', ZH) as PlotPicture;

  test('fills from zero and leaves a hole where a year is missing', () => {
    const [space] = picture.marks.filter((mark) => mark.type === 'path' && mark.filled) as {d: string}[];
    assert.equal(space!.d.split('M').length - 1, 2);
    assert.match(space!.d, /100Z$/);
  });
  test('draws one series only', () => {
    assert.equal(
      (layOut(several(['甲', '乙'], [[piece(1), piece(2)]]), 'area', ZH) as {refused: string}).refused,
      'one-series',
    );
  });
});

describe('pictogram', () => {
  const picture = layOut(
    oneSeries(
      [
        ['甲', q(160, 'over', '户', '160余户')],
        ['乙', q(50, 'exact', '户')],
        ['丙', q(null)],
      ],
      '户',
    ),
    'pictogram',
    ZH,
  ) as RowsPicture;
  const icons = (index: number) => picture.rows[index]!.strips[0]!.marks.filter((mark) => mark.type === 'icon');

  test('says what one icon stands for, and never more than eight stand in a row', () => {
    assert.equal(picture.key, '一个图形代表20户');
    assert.equal(icons(0).length, 8);
  });
  test('cuts the last icon, never rounds', () => {
    assert.deepEqual(
      icons(1).map((icon) => icon.type === 'icon' && icon.part),
      [1, 1, 0.5],
    );
  });
  test('leaves the end of 160余 open and a missing row empty', () => {
    assert.ok(picture.rows[0]!.strips[0]!.marks.some(({type}) => type === 'open-end'));
    assert.equal(icons(2).length, 0);
  });
});

describe('gauge', () => {
  test('shows a share of 100% and its target', () => {
    const {tiles} = layOut(share([47.5]), 'gauge', ZH) as TilesPicture;
    assert.ok(tiles[0]!.dial!.filled.startsWith('M1 50'));
  });
  test('does not guess what is full', () => {
    assert.deepEqual(layOut(oneSeries([['甲', q(3)]]), 'gauge', ZH), {refused: 'no-whole'});
  });
});

describe('small multiples', () => {
  const data = several(['甲', '乙', '丙', '丁'], [[piece(1), piece(2), piece(3), piece(10)]]);
  const picture = layOut(data, 'small-multiples', ZH) as PanelsPicture;

  test('give each series a drawing on one scale', () => {
    assert.equal(picture.panels.length, 4);
    const widths = picture.panels.map(({picture: one}) => (one as RowsPicture).rows[0]!.strips[0]!.marks[0]);
    assert.deepEqual(
      widths.map((mark) => (mark as {width: number}).width),
      [10, 20, 30, 100],
    );
    assert.deepEqual(picture.notes, ['各图用同一刻度。']);
  });
  test('say so where units, and so scales, differ', () => {
    const mixed = {...data, unit: null};
    assert.match((layOut(mixed, 'small-multiples', ZH) as PanelsPicture).notes![0]!, /不能互相比较/);
  });
  test('may be of any kind', () => {
    const tiles = layOut(data, 'small-multiples', ZH, 'tile') as PanelsPicture;
    assert.equal(tiles.panels[0]!.picture.form, 'tiles');
  });
});

describe('what an editor adds', () => {
  const years = oneSeries([
    ['2019年', q(10)],
    ['2020年', q(20)],
    ['2021年', q(30)],
    ['2022年', q(40)],
  ]);
  const {extras} = readExtras({
    target: '50人次',
    band: '20-30人次：合理区间',
    breaks: '2021年：口径调整',
    remarks: '2022年：新站点启用',
  });
  const picture = layOut(years, 'line', {...ZH, extras}) as PlotPicture;

  test('stands below the drawing under its number', () => {
    assert.deepEqual(picture.notes, ['①2021年：口径调整，前后不能比较', '②2022年：新站点启用']);
    assert.deepEqual(
      picture.marks.flatMap((mark) => (mark.type === 'label' && mark.role === 'remark' ? [mark.text] : [])),
      ['①', '②'],
    );
  });
  test('breaks the line where the way of counting changed', () => {
    const line = picture.marks.find((mark) => mark.type === 'path') as {d: string};
    assert.equal(line.d.split('M').length - 1, 2);
  });
  test('makes room for the target on the scale, and says what it is', () => {
    assert.equal(picture.items[3]!.y, 32.8);
    assert.deepEqual(
      picture.legend!.map(({name}) => name),
      ['目标50人次', '合理区间（20-30人次）'],
    );
  });
  test('is named when it cannot be read', () => {
    assert.deepEqual(readExtras({target: '很多', band: '', breaks: '2021', remarks: ''}).faults, ['target', 'breaks']);
  });
});

describe('bad input', () => {
  test('draws no number below zero', () => {
    const data = several(['甲'], [[piece(1)], [piece(-2)]]);
    assert.deepEqual(layOut(data, 'bar', ZH), {refused: 'negative'});
  });
  test('sends ten thousand bars to the table, and draws a line of them', () => {
    const many = oneSeries(
      Array.from({length: 10_000}, (_, index) => [`第${index}次`, q(100 + (index % 91))] as const),
    );
    assert.equal((layOut(many, 'bar', ZH) as {refused: string}).refused, 'too-many');
    const picture = layOut(many, 'line', ZH) as PlotPicture;
    assert.ok(picture.marks.length < 80, String(picture.marks.length));
    assert.equal(picture.items.length, 10_000);
  });
});

describe('a range', () => {
  const years = oneSeries(
    [
      ['2021年', q(200, 'exact', '户')],
      ['2022年', {...q(300, 'exact', '户', '300-500户'), upper: 500}],
      ['2023年', q(400, 'exact', '户')],
    ],
    '户',
  );

  test('is a solid column to its lower end and a light one to its upper', () => {
    const {marks} = layOut(years, 'column', ZH) as PlotPicture;
    const rects = marks.filter((mark) => mark.type === 'rect').slice(1, 3);
    assert.deepEqual(
      rects.map(({tone, height, y}) => [tone, Math.round(height), Math.round(y)]),
      [
        ['data-1', 50, 50],
        ['light', 34, 16],
      ],
    );
  });
  test('is a band beside a line, never a point of it', () => {
    const {marks} = layOut(years, 'line', ZH) as PlotPicture;
    const line = marks.find((mark) => mark.type === 'path') as {d: string};
    assert.equal(line.d.split('M').length - 1, 2);
    assert.equal(marks.filter(({type}) => type === 'dot').length, 2);
    const [band] = marks.filter((mark) => mark.type === 'rect');
    assert.deepEqual([band?.tone, Math.round(band?.height ?? 0)], ['light', 34]);
  });
});

describe('labels', () => {
  test('of the two sides of a slope are never left out', () => {
    const {marks} = layOut(several(['改革前', '改革后'], [[piece(1), piece(2)]]), 'slope', ZH) as PlotPicture;
    const sides = marks.filter((mark) => mark.type === 'label' && /^改革/.test(mark.text));
    assert.deepEqual(
      sides.map((mark) => mark.type === 'label' && mark.room),
      [undefined, undefined],
    );
  });
  test('of an axis of money say 万 and 亿', () => {
    const years = Array.from(
      {length: 12},
      (_, index) => [`${2010 + index}年`, q(0.3 + index * 0.25, 'exact', '亿元')] as const,
    );
    const {marks} = layOut(oneSeries(years, '亿元'), 'line', ZH) as PlotPicture;
    const axis = marks.flatMap((mark) => (mark.type === 'label' && mark.anchor === 'end' ? [mark.text] : []));
    assert.deepEqual(axis, ['1亿', '2亿', '3亿']);
  });
});
