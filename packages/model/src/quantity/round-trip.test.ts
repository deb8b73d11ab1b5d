import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {compact} from './compact.ts';
import {formatQuantity} from './format.ts';
import {parseQuantity} from './parse.ts';
import {isProblem} from './problem.ts';
import {LOCALES, quantities} from './testing/quantity.arbitrary.ts';
import type {Quantity} from './quantity.ts';
import {times} from './numerals.ts';
import {englishUnit} from './units.en.ts';
import {mainUnit, moneyPower} from './units.ts';

const read = (wording: string): Quantity => {
  const quantity = parseQuantity(wording);
  assert.ok(!isProblem(quantity), `${wording}: ${JSON.stringify(quantity)}`);
  return quantity;
};

/** What English can say of a quantity: it has no measure words, one word for 名, 人 and 位, and counts money in yuan. */
function sayable(quantity: Quantity): Quantity {
  const {value, upper, unit} = quantity;
  const power = moneyPower(unit) ?? 0;
  const main = power ? '元' : mainUnit(unit);
  const mark = main === '倍' ? '×' : main;
  const kept = ['%', '‰', '×'].includes(mark) || englishUnit(main, 2) ? mark : '';
  const yuan = {...quantity, value: times(value ?? 0, power), unit: kept};
  return upper === undefined ? yuan : {...yuan, upper: times(upper, power)};
}

for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
  test(`reads back every quantity it writes in ${locale}`, () => {
    fc.assert(
      fc.property(quantities, (quantity) => assert.deepEqual(read(formatQuantity(quantity, locale)), quantity)),
      {numRuns: 3000},
    );
  });
}

test('reads back every quantity it writes in English, but for measure words, which English has not', () => {
  fc.assert(
    fc.property(quantities, (quantity) => assert.deepEqual(read(formatQuantity(quantity, 'en')), sayable(quantity))),
    {numRuns: 3000},
  );
});

test('reads back "not reported" in every language', () => {
  for (const locale of LOCALES) {
    const nothing: Quantity = {value: null, qualifier: 'exact', unit: ''};
    assert.deepEqual(read(formatQuantity(nothing, locale)), nothing);
  }
});

test('never loses a qualifier, in any language', () => {
  fc.assert(
    fc.property(quantities, fc.constantFrom(...LOCALES), (quantity, locale) =>
      assert.equal(read(formatQuantity(quantity, locale)).qualifier, quantity.qualifier),
    ),
  );
});

test('never loses a qualifier that stands behind the noun of a measure word', () => {
  const nouns = fc.constantFrom('党员', '居民', '志愿者', '图书馆', '网格员');
  const bounds = fc.constantFrom(['以上', 'at-least'], ['以内', 'up-to'], ['左右', 'about'], ['内', 'up-to']);
  fc.assert(
    fc.property(fc.integer({min: 2, max: 999}), nouns, bounds, (value, noun, [word, qualifier]) => {
      for (const wording of [`${value}个${noun}${word}`, `${value}个${word}${word === '内' ? '' : noun}`])
        assert.equal(read(wording).qualifier, qualifier, wording);
    }),
  );
});

test('writes compact numbers that are true: an exact number becomes 约 when it is rounded', () => {
  fc.assert(
    fc.property(quantities, fc.constantFrom(...LOCALES), (quantity, locale) => {
      if (quantity.upper !== undefined) return;
      const full = read(formatQuantity(quantity, locale));
      const short = read(formatQuantity(quantity, locale, {compact}));
      const yuan = (one: Quantity): number => times(one.value ?? 0, moneyPower(one.unit) ?? 0);
      if (short.qualifier === 'exact' || short.qualifier === 'nearly') assert.equal(yuan(short), yuan(full));
      if (short.qualifier === 'over' || short.qualifier === 'at-least') assert.ok(yuan(short) <= yuan(full));
      if (short.qualifier === 'up-to') assert.ok(yuan(short) >= yuan(full));
      assert.ok(short.qualifier === quantity.qualifier || short.qualifier === 'about');
    }),
    {numRuns: 3000},
  );
});
