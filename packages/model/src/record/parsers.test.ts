import assert from 'node:assert/strict';
import {test} from 'node:test';

import {leastCost} from '../testing/cost.ts';
import type {Column, ColumnType} from './column.ts';
import {PLAIN_PARSERS} from './parsers.ts';

const column = (type: ColumnType): Column => ({
  key: 'x',
  type,
  label: {'zh-Hans': '列', 'zh-Hant': '欄', en: 'x'},
});

function valueOf(type: keyof typeof PLAIN_PARSERS, text: string): unknown {
  const read = PLAIN_PARSERS[type](text, column(type));
  return 'fault' in read ? read.fault.code : read.value;
}

const LINKS = [
  'https://example.org/a?b=1#c',
  '#grids',
  'a/b.html',
  '/a',
  '../a',
  '?q=1',
  'tel:12345',
  'tel:+8612345',
  'mailto:a@b.cn',
];

const NO_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'http://example.org',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'https:/evil',
  'https:\\evil',
  'blob:x',
  'file:///etc',
  'ftp://x',
  'https://a b',
  'tel:abc',
];

test('a link is https, relative, #, tel: or mailto:, and nothing else', () => {
  for (const link of LINKS) assert.equal(valueOf('url', link), link);
  for (const link of NO_LINKS) assert.equal(valueOf('url', link), 'not-a-link', link);
});

test('an id never reaches the prototype of an object', () => {
  for (const id of ['__proto__', 'constructor', 'prototype', 'a b', '<b>', '-a', '', 'x'.repeat(65)]) {
    assert.equal(valueOf('id', id), 'not-an-id', id);
  }
  assert.equal(valueOf('id', 'Ｇ０１'), 'G01');
});

test('full-width digits are digits, and a guess is never made', () => {
  assert.deepEqual(
    ['１２', '3', '3.5', '三', '-1', '1e3'].map((text) => valueOf('integer', text)),
    [12, 3, ...['not-an-integer', 'not-an-integer', 'not-an-integer', 'not-an-integer']],
  );
  assert.deepEqual(
    ['３９．８', '-1', 'NaN', 'Infinity', '0x10'].map((text) => valueOf('number', text)),
    [39.8, -1, ...['not-a-number', 'not-a-number', 'not-a-number']],
  );
});

test('yes and no are heard in their usual forms', () => {
  assert.deepEqual(
    ['是', '√', 'TRUE', '否', '×', '0', '不知道'].map((text) => valueOf('boolean', text)),
    [true, true, true, false, false, false, 'not-yes-or-no'],
  );
});

test('a list is split by the marks that people use', () => {
  assert.deepEqual(valueOf('list', '甲、乙；丙，丁;戊\n己、'), ['甲', '乙', '丙', '丁', '戊', '己']);
});

test('a phone is a number to dial', () => {
  assert.deepEqual(
    ['12345', '０９３７－１２３４５６７', '(0000) 0000001转12', '见公告', '12'].map((text) => valueOf('phone', text)),
    ['12345', '0937-1234567', '(0000) 0000001转12', 'not-a-phone', 'not-a-phone'],
  );
});

test('a hostile cell of 100 000 characters is read at once', () => {
  for (const type of Object.keys(PLAIN_PARSERS) as (keyof typeof PLAIN_PARSERS)[]) {
    for (const piece of ['(', '-', ' ', '1', '年', '：', '、', 'a.']) {
      const text = piece.repeat(100_000 / piece.length);
      assert.ok(leastCost(() => valueOf(type, text), 100) < 100, `${type} of ${piece}`);
    }
  }
});
