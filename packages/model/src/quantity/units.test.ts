import assert from 'node:assert/strict';
import {test} from 'node:test';

import {UNITS} from './testing/quantity.arbitrary.ts';
import {toHans, toHant} from './script.ts';
import {isKnownUnit, sameUnit} from './units.ts';

test('名, 人 and 位 count the same', () => {
  assert.ok(sameUnit('名', '人') && sameUnit('人', '位') && sameUnit('位', '名'));
});

test('人次 is not 人, and 次, 场次 and 场 are three different things', () => {
  const apart = ['人', '人次', '户', '户次', '次', '场次', '场', '%', '个百分点', '', '个', '元', '万元'];
  for (const left of apart) {
    for (const right of apart) assert.equal(sameUnit(left, right), left === right, `${left} ${right}`);
  }
});

test('every known unit survives the way to traditional script and back', () => {
  for (const unit of UNITS) {
    assert.ok(unit === '' || isKnownUnit(unit), unit);
    assert.equal(toHans(toHant(unit)), unit);
  }
});
