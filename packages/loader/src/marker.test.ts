import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {KINDS} from '@linli/model/kinds';

import {EVEN_GROWTH, growth} from '../../model/src/testing/cost.ts';
import {readMarker, readSaid, readTitle} from './marker.ts';
import {fromClasses, fromMarker} from './registry.ts';

describe('markers', () => {
  for (const {element, kind, markers} of KINDS) {
    for (const word of markers) {
      test(`【${word}】 names ${element}${kind ? ` ${kind}` : ''}`, () => {
        const marker = readMarker(` 【 ${word} 】　某某标题`);
        assert.deepEqual(marker, {name: word, rest: '某某标题', off: false});
        assert.equal(fromMarker(marker!.name)?.element, element);
      });
    }
  }

  test('a bracketed word that names nothing, and text with brackets further on, are no markers of ours', () => {
    assert.equal(fromMarker(readMarker('【通知】关于停水')!.name), null);
    assert.equal(readMarker('见【柱状图】'), null);
    assert.equal(readMarker('【】空'), null);
    assert.equal(readMarker(`【${'长'.repeat(40)}】`), null);
    assert.equal(readMarker(`【柱状图】${'长'.repeat(400)}`), null);
  });

  test('【不转换】 and 【不轉換】 switch off, also behind another marker', () => {
    for (const text of ['【不转换】', '【不轉換】表', ' 【柱状图】 【不转换】 标题'])
      assert.ok(readMarker(text)?.off, text);
    for (const text of ['【柱状图】不转换', '不转换', '']) assert.ok(!readMarker(text)?.off, text);
  });

  test('a paragraph with line breaks says its title and more', () => {
    const all = {label: '各小区志愿者人数', unit: '人', source: '某街道', asOf: '2024年12月31日'};
    assert.deepEqual(readTitle('各小区志愿者人数\n单位：人\n数据来源：某街道，截至2024年12月31日'), all);
    assert.deepEqual(readTitle('志愿者人数\n（单位：人）'), {label: '志愿者人数', unit: '人'});
    assert.deepEqual(readTitle('2024年\n各小区志愿者人数（单位：人）'), {label: '2024年各小区志愿者人数', unit: '人'});
    assert.deepEqual(readSaid('来源：某街道\n截至2024年底'), {source: '某街道', asOf: '2024年底'});
    assert.deepEqual(readSaid('注：1. 含兼职。\n2. 乙未报。'), {note: '1. 含兼职。\n2. 乙未报。'});
  });

  test('a marker chooses the kind of a chart and the preset of a wall', () => {
    assert.deepEqual(fromMarker('折線圖'), {element: 'indicator-chart', attributes: {kind: 'line'}});
    assert.deepEqual(fromMarker('意见墙'), {element: 'wish-wall', attributes: {preset: 'opinions'}});
    assert.deepEqual(fromMarker('网格图'), {element: 'grid-map', attributes: {}});
    // A map knows a table of places by its columns: it needs no attribute for them.
    assert.deepEqual(fromMarker('資源圖'), {element: 'grid-map', attributes: {}});
  });
});

const TITLES: readonly [string, object][] = [
  ['2024年各小区志愿者人数（单位：人）', {label: '2024年各小区志愿者人数', unit: '人'}],
  ['志願者人數 (單位: 人次) ', {label: '志願者人數', unit: '人次'}],
  ['收入（计量单位：万元）', {label: '收入', unit: '万元'}],
  ['收入（单位：万元，截至2024年6月）', {label: '收入', unit: '万元', asOf: '2024年6月'}],
  ['收入（2024年，单位：万元）', {label: '收入（2024年）', unit: '万元'}],
  ['收入（单位：万元）（截至2024年底）：', {label: '收入', unit: '万元', asOf: '2024年底'}],
  ['收入 单位：万元 数据来源：××街道', {label: '收入', unit: '万元', source: '××街道'}],
  ['收入（截至2024年底）', {label: '收入', asOf: '2024年底'}],
  ['收入（万元）', {label: '收入（万元）'}],
  ['三社（四化）', {label: '三社（四化）'}],
  ['', {}],
];

describe('titles', () => {
  for (const [text, said] of TITLES) test(`“${text}”`, () => assert.deepEqual(readTitle(text), said));
});

const LINES: readonly [string, object | null][] = [
  ['数据来源：××街道办事处，截至2024年12月31日', {source: '××街道办事处', asOf: '2024年12月31日'}],
  ['數據來源：××街道辦事處，截至2024年12月31日。', {source: '××街道辦事處', asOf: '2024年12月31日'}],
  ['来源:××社区居委会', {source: '××社区居委会'}],
  [
    '（资料来源：××街道、××社区  数据截止时间：2024-12-31 10:00）',
    {source: '××街道、××社区', asOf: '2024-12-31 10:00'},
  ],
  ['来源：××街道（截至2024年底）', {source: '××街道', asOf: '2024年底'}],
  ['截至2024年12月31日', {asOf: '2024年12月31日'}],
  ['单位：人', {unit: '人'}],
  ['（單位：戶）', {unit: '戶'}],
  ['单位：人  数据来源：××街道', {unit: '人', source: '××街道'}],
  ['注：含外来人员，不含单位住户。', {note: '含外来人员，不含单位住户。'}],
  ['備註：含外來人員', {note: '含外來人員'}],
  ['注1：含外来人员。资料来源：××街道', {note: '含外来人员', source: '××街道'}],
  ['* 注：含外来人员', {note: '含外来人员'}],
  ['单　位：万元　　截止到2024年12月', {unit: '万元', asOf: '2024年12月'}],
  ['填报单位：××街道　　单位：人', {source: '××街道', unit: '人'}],
  ['單位：某某街道辦事處', {source: '某某街道辦事處'}],
  ['资料提供：××街道', {source: '××街道'}],
  ['數據統計時間：2024年底', null],
  ['統計時間：2024年底', {asOf: '2024年底'}],
  ['数据截至2024年12月31日。来源：××街道', {asOf: '2024年12月31日', source: '××街道'}],
  ['填报单位：××街道　时间：2024年12月　单位：人', {source: '××街道', asOf: '2024年12月', unit: '人'}],
  ['时间：2024年3月5日上午，地点：会议室', null],
  ['截至2024年底共有志愿者160人', null],
  ['截至目前，共有志愿者160余人，比去年多。', null],
  ['我们的来源很多', null],
  ['', null],
];

describe('lines beside a table', () => {
  for (const [text, said] of LINES) test(`“${text}”`, () => assert.deepEqual(readSaid(text), said));

  for (const part of ['来源：截', '（单位：', '（单位：人）', '数据时间截', '，来源：', ' 注：', '【', '截至，', ' ']) {
    test(`work grows evenly with the text: ${part}`, () => {
      const times = growth((size) => () => readSaid(part.repeat(size)), 10_000);
      assert.ok(times <= EVEN_GROWTH, `four times the input took ${times.toFixed(1)} times as long`);
    });
  }
});

describe('classes', () => {
  test('name the element and, of a chart or wall, its kind', () => {
    assert.deepEqual(fromClasses(['x', 'linli', 'linli-indicator-chart', 'linli-kind-bar'])?.attributes, {kind: 'bar'});
    assert.deepEqual(fromClasses(['linli', 'linli-wish-wall', 'linli-kind-visions'])?.attributes, {preset: 'visions'});
    assert.deepEqual(fromClasses(['linli', 'linli-grid-map'])?.attributes, {});
  });

  test('without linli, without an element, or with an unknown one, name nothing', () => {
    assert.equal(fromClasses(['linli-grid-map']), null);
    assert.equal(fromClasses(['linli']), null);
    assert.equal(fromClasses(['linli', 'linli-pie-chart']), null);
  });
});
