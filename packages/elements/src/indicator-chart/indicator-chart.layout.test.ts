import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {oneSeries, q, ZH} from './chart-fixtures.ts';
import {installKinds, kindFor, layOut} from './indicator-chart.layout.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {itemsOf, type Picture, type PlotPicture, type RowsPicture, type TilesPicture} from './picture.ts';
import {numberParts} from './number-parts.ts';

installKinds();

const CLINIC = oneSeries([
  ['义诊', q(60, 'over', '人次', '60余人次')],
  ['眼科检查', q(80, 'over', '人次', '80余人次')],
  ['电路维修', q(7)],
  ['理发', q(null)],
]);

const YEARS = oneSeries([
  ['2019年', q(10)],
  ['2020年', q(null)],
  ['2023年', q(40)],
]);

describe('auto', () => {
  test('draws bars for categories of one unit', () => assert.equal(kindFor(CLINIC), 'bar'));
  test('draws a line for years', () => assert.equal(kindFor(YEARS), 'line'));
  test('draws tiles where units differ', () => assert.equal(kindFor({...CLINIC, unit: null}), 'tile'));
});

describe('refusals', () => {
  test('says that units differ instead of drawing bars', () => {
    assert.deepEqual(layOut({...CLINIC, unit: null}, 'bar', ZH), {refused: 'mixed-units'});
  });
  for (const kind of ['pie', 'constructor', '__proto__', 'toString']) {
    test(`does not know the kind ${kind}`, () =>
      assert.deepEqual(layOut(CLINIC, kind, ZH), {refused: 'unknown-kind', attribute: 'kind'}));
  }
  test('needs numbers', () => {
    assert.deepEqual(layOut({...CLINIC, series: []}, 'tile', ZH), {refused: 'no-numbers'});
  });
  test('draws no line of one point', () => {
    assert.deepEqual(layOut(oneSeries([['2019年', q(1)]]), 'line', ZH), {refused: 'too-few', least: 2});
  });
});

describe('bar', () => {
  const {rows, reserve} = layOut(CLINIC, 'bar', ZH) as RowsPicture;
  const marks = (index: number) => rows[index]!.strips[0]!.marks;

  test('starts every bar at zero and fills the strip with the largest', () => {
    assert.deepEqual(marks(1)[0], {type: 'rect', x: 0, y: 0, width: 100, height: 100, tone: 'data-1'});
    assert.equal((marks(2)[0] as {width: number}).width, 8.75);
  });
  test('leaves the end of 80余人次 open and labels it so', () => {
    assert.deepEqual(
      marks(1).map(({type}) => type),
      ['rect', 'open-end', 'label'],
    );
    assert.equal((marks(1)[2] as {text: string}).text, '80余人次');
  });
  test('draws an empty dashed place and 未填报 for a missing number', () => {
    assert.deepEqual(
      marks(3).map(({type}) => type),
      ['missing', 'label'],
    );
    assert.equal(rows[3]!.strips[0]!.item.text, '理发，未填报');
  });
  test('draws zero as a bar without length, labelled 0', () => {
    const zero = layOut(
      oneSeries([
        ['甲', q(0)],
        ['乙', q(5)],
      ]),
      'bar',
      ZH,
    ) as RowsPicture;
    assert.equal((zero.rows[0]!.strips[0]!.marks[0] as {width: number}).width, 0);
    assert.equal((zero.rows[0]!.strips[0]!.marks[1] as {text: string}).text, '0人次');
  });
  test('keeps room for the widest label', () => assert.equal(reserve, 6));
  test('draws a range as a solid part and a lighter one', () => {
    const range = layOut(oneSeries([['每格', {...q(300), upper: 500, text: '300户-500户'}]]), 'bar', ZH) as RowsPicture;
    const [solid, light] = range.rows[0]!.strips[0]!.marks as {width: number; tone: string}[];
    assert.deepEqual([solid!.width, light!.width, light!.tone], [60, 40, 'light']);
  });
});

describe('tile', () => {
  test('sets the number apart from its unit and its 余', () => {
    const {tiles} = layOut(CLINIC, 'tile', ZH) as TilesPicture;
    assert.deepEqual(tiles[0]!.parts, {before: '', number: '60', after: '余人次'});
    assert.equal(tiles[0]!.open, true);
    assert.equal(tiles[3]!.parts, null);
    assert.equal(tiles[3]!.missing, '未填报');
  });
  test('says 百分点 for a change of shares', () => {
    const share = oneSeries([['持证率', q(47.5, 'exact', '%', '47.5%')]], '%');
    const change = {kind: 'increase', amount: q(13, 'exact', '个百分点', '13个百分点'), base: '去年'} as const;
    const series = [{...share.series[0]!, changes: [change]}];
    const {tiles} = layOut({...share, series}, 'tile', ZH) as TilesPicture;
    assert.equal(tiles[0]!.item.text, '持证率47.5%，较去年提升13个百分点');
  });
});

describe('line', () => {
  const plot = layOut(YEARS, 'line', ZH) as PlotPicture;

  test('leaves a gap where a year is missing, with its word', () => {
    assert.equal(plot.marks.filter((mark) => mark.type === 'line' && mark.tone === 'data-1').length, 0);
    assert.ok(plot.marks.some((mark) => mark.type === 'label' && mark.text === '未填报'));
  });
  test('sets years as far apart as they are', () => {
    assert.deepEqual(
      plot.items.map(({x}) => x),
      [0, 25, 100],
    );
  });
  test('stands on a zero line', () => {
    assert.deepEqual(plot.marks[0], {type: 'line', x1: 0, y1: 100, x2: 100, y2: 100, tone: 'reference'});
  });
});

test('names every figure once, in reading order', () => {
  const names = itemsOf(layOut(CLINIC, 'tile', ZH) as Picture).map(({category}) => category);
  assert.deepEqual(names, ['义诊', '眼科检查', '电路维修', '理发']);
});

test('never makes a link of a script', () => {
  const categories = CLINIC.categories.map((category) => ({...category, link: 'javascript:alert(1)'}));
  const picture = layOut({...CLINIC, categories}, 'bar', ZH) as Picture;
  assert.ok(itemsOf(picture).every(({href}) => href === undefined));
});

describe('numberParts', () => {
  for (const [text, parts] of [
    ['52万元', ['', '52', '万元']],
    ['近3万名', ['近', '3', '万名']],
    ['160余个', ['', '160', '余个']],
    ['300户-500户', ['', '300–500', '户']],
    ['3万-5亿元', ['', '3万-5亿元', '']],
    ['47.5%', ['', '47.5', '%']],
  ] as const) {
    test(`sets the number of ${text} apart from the rest`, () => {
      const {before, number, after} = numberParts(text);
      assert.deepEqual([before, number, after], parts);
    });
  }
});

test('keeps the official wording in its own script on a traditional page', () => {
  const options = {locale: 'zh-Hant', words: zhHant} as const;
  const {tiles} = layOut(oneSeries([['心愿', q(1600, 'over', '名', '1600余名')]]), 'tile', options) as TilesPicture;
  assert.deepEqual([tiles[0]!.parts?.after, tiles[0]!.item.text], ['余名', '心愿1600余名']);
});
