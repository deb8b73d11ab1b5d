import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {oneSeries, q, ZH} from './chart-fixtures.ts';
import {installKinds, kindFor, layOut} from './indicator-chart.layout.ts';
import {ringPath} from './kinds/share.layout.ts';
import type {PlotPicture, RowsPicture, SharePicture, TilesPicture} from './picture.ts';

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
      {
        refused: 'too-many',
        most: 3,
      },
    );
  });
});

describe('stacked', () => {
  test('labels the honest sum: 20余 and 3 are 23以上', () => {
    const picture = layOut(several(['甲', '乙'], [[piece(20, 'over'), piece(3)]]), 'stacked', ZH) as RowsPicture;
    assert.match(picture.rows[0]!.strips[0]!.item.text, /合计23件以上$/);
  });
  test('refuses a stack with a missing part', () => {
    assert.deepEqual(layOut(several(['甲', '乙'], [[piece(20), piece(null)]]), 'stacked', ZH), {
      refused: 'missing-part',
    });
  });
  test('refuses what cannot be added (不足)', () => {
    assert.deepEqual(layOut(several(['甲', '乙'], [[piece(20, 'up-to'), piece(3)]]), 'stacked', ZH), {
      refused: 'missing-part',
    });
  });
});

describe('share', () => {
  test('draws a ring only of exact parts that make 100%', () => {
    const picture = layOut(share([66.5, 23.5, 10]), 'share', ZH) as SharePicture;
    assert.deepEqual(
      picture.slices.map(({value}) => value),
      ['66.5%', '23.5%', '10%'],
    );
  });
  for (const [name, data, refused] of [
    ['parts of 86.5%', share([66.5, 20]), 'not-a-whole'],
    ['approximate parts', share([60, 40], 'about'), 'not-a-whole'],
    [
      'counts',
      oneSeries([
        ['甲', q(60)],
        ['乙', q(40)],
      ]),
      'not-shares',
    ],
  ] as const) {
    test(`refuses ${name}`, () => assert.equal((layOut(data, 'share', ZH) as {refused: string}).refused, refused));
  }
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
    assert.ok(picture.marks.some((mark) => mark.type === 'label' && mark.text === '未填报 社区2'));
  });
  test('needs two columns', () => {
    assert.deepEqual(layOut(oneSeries([['甲', q(1)]]), 'slope', ZH), {refused: 'two-series', found: 1});
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
