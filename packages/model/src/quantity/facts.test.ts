import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {EXCEPTIONS} from './testing/facts.exceptions.ts';
import {formatChange} from './format-change.ts';
import {formatQuantity} from './format.ts';
import {parseChange} from './parse-change.ts';
import {parseQuantity} from './parse.ts';
import {isProblem} from './problem.ts';
import type {Change, Locale, Qualifier, Quantity} from './quantity.ts';
import {sameUnit} from './units.ts';

interface Fact {
  readonly id: string;
  readonly nature: string;
  readonly display: string;
  readonly display_hans?: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly change?: {
    readonly kind: Change['kind'];
    readonly amount: number;
    readonly unit: string;
    readonly base: string;
  };
}

const FACTS = new URL('../../../../site/content/facts.json', import.meta.url);
const {localities} = JSON.parse(readFileSync(FACTS, 'utf8')) as {localities: readonly {facts: readonly Fact[]}[]};
const figures = localities.flatMap(({facts}) => facts).filter(({nature}) => nature === 'figure');
const readable = figures.filter(({display}) => !(display in EXCEPTIONS));

const read = (wording: string): Quantity => {
  const quantity = parseQuantity(wording);
  assert.ok(!isProblem(quantity), wording);
  return quantity;
};

test('there are figures to read, and most of them are no exception', () => {
  assert.ok(figures.length > 100);
  assert.equal(figures.length - readable.length, Object.keys(EXCEPTIONS).length);
});

test('reads every official figure to its value, qualifier and unit', () => {
  for (const {display, value, qualifier, unit} of readable) {
    const quantity = read(display);
    assert.deepEqual([quantity.value, quantity.qualifier], [value, qualifier], display);
    assert.ok(sameUnit(quantity.unit, unit), display);
  }
});

test('writes every official figure back exactly as the document has it, in its own script', () => {
  for (const {display} of readable) {
    const script: Locale = /[個棟戶場項類種處兩萬億點餘]/.test(display) ? 'zh-Hant' : 'zh-Hans';
    const typed = display.replace('（', '(').replace('）', ')');
    assert.equal(formatQuantity(read(display), script), typed);
  }
});

test('writes the traditional figures in simplified script as the facts do', () => {
  for (const {display, display_hans: hans} of readable) {
    if (hans !== undefined) assert.equal(formatQuantity(read(display), 'zh-Hans'), hans);
  }
});

test('loses no value, bound or kind of unit when the wording is left aside', () => {
  for (const {display} of readable) {
    const {text: _text, ...quantity} = read(display);
    for (const script of ['zh-Hans', 'zh-Hant'] as const) {
      assert.deepEqual(read(formatQuantity(quantity, script)), quantity);
    }
  }
});

test('an exception is still a problem: it leaves the list when it can be read', () => {
  for (const wording of Object.keys(EXCEPTIONS)) assert.ok(isProblem(parseQuantity(wording)), wording);
});

test('holds every change of the facts and writes it back', () => {
  const changes = figures.flatMap(({change}) => (change ? [change] : []));
  assert.ok(changes.length >= 3);
  for (const {kind, amount, unit, base} of changes) {
    const change: Change = {kind, amount: {value: amount, qualifier: 'exact', unit}, base};
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      assert.deepEqual(parseChange(formatChange(change, locale)), change);
    }
  }
});
