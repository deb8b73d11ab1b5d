import assert from 'node:assert/strict';
import {test} from 'node:test';

import {largestFit, pageRuleOf, ratioOf} from './poster.layout.ts';

test('a printed page has the size of its paper; an unknown paper changes nothing', () => {
  assert.equal(pageRuleOf('a3-landscape'), '@page { size: 420mm 297mm; margin: 9mm 13mm; }');
  assert.equal(pageRuleOf('A4'), '@page { size: 210mm 297mm; margin: 9mm 6mm; }');
  assert.equal(pageRuleOf('b5'), undefined);
});

test('a sheet has the shape of its paper', () => {
  assert.equal(ratioOf('a4'), 210 / 297);
  assert.equal(ratioOf('screen'), 338 / 190);
  assert.equal(ratioOf('b5'), null);
});

test('type is as large as fits, within what can be read', () => {
  const near = (limit: number) => largestFit(0.7, (size) => size <= limit) ?? NaN;
  assert.ok(Math.abs(near(2) - 2) < 0.05 && near(2) <= 2);
  assert.equal(near(9), 3.4);
  assert.equal(
    largestFit(2, () => true),
    1.7,
  );
});

test('says so where not even the smallest type fits', () => {
  assert.equal(
    largestFit(0.7, () => false),
    null,
  );
});
