import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Brand, BrandForm, BrandPart} from '@linli/model/record/brand';

import {layoutBrand, rowsOf} from './brand-diagram.layout.ts';
import {words} from './brand-diagram.zh.ts';

const part = (name: string, more: Partial<BrandPart> = {}): BrandPart => ({
  id: name,
  name,
  role: 'part',
  parts: [],
  ...more,
});
const brand = (names: readonly string[], more: Partial<Brand> = {}): Brand => ({
  name: '',
  form: 'core-ring',
  core: part('党建引领', {role: 'core'}),
  parts: names.map((name) => part(name)),
  ...more,
});
const safe = (address: string | undefined) => (address?.startsWith('javascript:') ? undefined : address);
const layout = (one: Brand, form: BrandForm = one.form) => layoutBrand(one, form, safe, words);

describe('rowsOf', () => {
  for (const [count, most, rows] of [
    [0, 4, []],
    [1, 4, [1]],
    [5, 4, [3, 2]],
    [7, 4, [4, 3]],
    [9, 4, [3, 3, 3]],
    [5, 5, [5]],
  ] as const) {
    test(`sets ${count} in rows of ${rows.join(', ')}`, () => assert.deepEqual(rowsOf(count, most), rows));
  }
});

describe('layoutBrand', () => {
  test('lets the core of a ring run through the middle: three before, two after', () => {
    const {parts} = layout(brand(['一', '二', '三', '四', '五']));
    assert.deepEqual(
      parts.map(({of, above}) => [of, above]),
      [
        [3, true],
        [3, true],
        [3, true],
        [2, false],
        [2, false],
      ],
    );
  });

  test('sets a small ring, and every other form, after the core', () => {
    assert.ok(layout(brand(['一', '二', '三'])).parts.every(({above}) => !above));
    assert.ok(layout(brand(['一', '二', '三', '四', '五']), 'petals').parts.every(({of, above}) => of === 5 && !above));
  });

  test('keeps parts of any depth', () => {
    const deep = part('甲', {parts: [part('乙', {parts: [part('丙')]})]});
    assert.equal(layout(brand([], {parts: [deep]})).parts[0]?.nodes[0]?.nodes[0]?.name, '丙');
  });

  test('sets strands and outcomes apart from the ring', () => {
    const parts = [part('地方'), part('议事协商', {role: 'strand'}), part('能力增强', {role: 'outcome'})];
    const {parts: ring, strands, outcomes} = layout(brand([], {parts}));
    assert.deepEqual(
      [ring, strands, outcomes].map((row) => row.map(({name}) => name)),
      [['地方'], ['议事协商'], ['能力增强']],
    );
  });

  test('makes no link of an address that is not safe', () => {
    const parts = [part('甲', {href: 'javascript:alert(1)'}), part('乙', {href: '#grids'})];
    assert.deepEqual(
      layout(brand([], {parts})).parts.map(({href}) => href),
      ['', '#grids'],
    );
  });

  test('says when a label’s number and its items differ', () => {
    const method = part('“6共”', {parts: ['共商', '共识', '共建', '共担', '共享'].map((name) => part(name))});
    assert.deepEqual(layout(brand([], {parts: [method]})).notices, ['“6共”名称里是6项，原文列出5项，照原文列出。']);
    assert.deepEqual(layout(brand(['甲', '乙'], {name: '五微'})).notices, [
      '“五微”名称里是5项，原文列出2项，照原文列出。',
    ]);
    assert.deepEqual(layout(brand(['甲', '乙', '丙'], {name: '三社联动'})).notices, []);
  });

  test('tells the structure in one sentence', () => {
    const names = ['地方', '高校', '社工机构'];
    assert.equal(
      layout(brand(names, {name: '地校社'}), 'parties').summary,
      '“地校社”：以“党建引领”为核心，3方共同参与：地方、高校、社工机构。',
    );
    assert.equal(layout(brand(['甲', '乙'], {core: null}), 'chain').summary, '依次2环：甲、乙。');
  });
});
