import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {add, compare, partsOfWhole, sum} from './arithmetic.ts';
import {parseQuantity} from './parse.ts';
import {isProblem} from './problem.ts';
import {quantities} from './testing/quantity.arbitrary.ts';
import type {Quantity} from './quantity.ts';

const q = (wording: string): Quantity => {
  const quantity = parseQuantity(wording);
  assert.ok(!isProblem(quantity), wording);
  return quantity;
};
const code = (result: unknown): unknown => (isProblem(result) ? result.code : result);

const SUMS: readonly (readonly [string, string, string])[] = [
  ['160个', '3个', '163个'],
  ['160余个', '3个', '163个以上'],
  ['160余个', '80余个', '240个以上'],
  ['96个以上', '4个', '100个以上'],
  ['近100个', '3个', '约103个'],
  ['近100个', '160余个', '约260个'],
  ['约100个', '5个以上', '约105个'],
  ['300—500户', '10户', '310—510户'],
  ['300—500户', '10余户', '310户以上'],
  ['53名', '47人', '100名'],
  ['0.1元', '0.2元', '0.3元'],
  ['52万元', '5000元', '525000元'],
  ['52万元', '4万余元', '56万元以上'],
];

test('adds and stays honest about what it does not know', () => {
  for (const [left, right, result] of SUMS) assert.deepEqual(add(q(left), q(right)), q(result), `${left} + ${right}`);
});

test('a number that was not reported leaves its sum not reported', () => {
  assert.deepEqual(sum([q('3个'), q('—'), q('5个')]), q('—'));
  assert.deepEqual(sum([]), q('—'));
});

test('refuses to add what cannot be added', () => {
  assert.deepEqual(add(q('300余人次'), q('100人')), {
    code: 'units-differ',
    severity: 'error',
    args: {left: '人次', right: '人'},
  });
  assert.equal(code(add(q('40场'), q('40场次'))), 'units-differ');
  assert.equal(code(add(q('40次'), q('40场次'))), 'units-differ');
  assert.equal(code(add(q('13个百分点'), q('13%'))), 'points-mixed-with-percent');
  assert.equal(code(sum([q('3个'), q('不足30个'), q('5个')])), 'cannot-add-up-to');
});

test('a unit it does not know stays out of the problem', () => {
  const result = add({value: 1, qualifier: 'exact', unit: '张三'}, q('1人'));
  assert.deepEqual(isProblem(result) && result.args, {left: '', right: '人'});
});

const ORDERS: readonly (readonly [string, string, ReturnType<typeof compare>])[] = [
  ['160个', '160个', 0],
  ['53名', '53位', 0],
  ['1万元', '10000元', 0],
  ['160余个', '160个', 1],
  ['160余个', '170个', 'cannot be told'],
  ['160余个', '161余个', 'cannot be told'],
  ['近100个', '100个', -1],
  ['近100个', '100余个', -1],
  ['96.5%以上', '96.5%', 'cannot be told'],
  ['96.5%以上', '90%', 1],
  ['不足30户', '31户', -1],
  ['约30户', '300户', 'cannot be told'],
  ['300—500户', '501户', -1],
  ['300—500户', '400户', 'cannot be told'],
  ['300人', '300人次', 'cannot be told'],
  ['—', '0', 'cannot be told'],
];

test('compares where the wordings allow it, and says so where they do not', () => {
  for (const [left, right, order] of ORDERS) assert.equal(compare(q(left), q(right)), order, `${left} ? ${right}`);
});

test('the order is the same from both sides', () => {
  fc.assert(
    fc.property(quantities, quantities, (left, right) => {
      const [there, back] = [compare(left, right), compare(right, left)];
      assert.equal(
        there === 'cannot be told' ? there : there + (back as number),
        there === 'cannot be told' ? back : 0,
      );
    }),
  );
});

test('what is below something below is below', () => {
  const alike = quantities.map((quantity) => ({...quantity, unit: '个'}));
  fc.assert(
    fc.property(alike, alike, alike, (a, b, c) => {
      if (compare(a, b) === -1 && compare(b, c) === -1) assert.equal(compare(a, c), -1);
    }),
  );
});

test('no sum claims to be exact when a part is not', () => {
  const alike = quantities.map((quantity) => ({...quantity, unit: '个'}));
  fc.assert(
    fc.property(fc.array(alike, {minLength: 1, maxLength: 6}), (parts) => {
      const total = sum(parts);
      if (!isProblem(total) && total.qualifier === 'exact') {
        assert.ok(parts.every(({qualifier}) => qualifier === 'exact'));
      }
    }),
  );
});

test('tells with a notice that parts do not add up to their whole', () => {
  const parts = [q('60个'), q('80个')];
  assert.equal(partsOfWhole(parts, q('140个')), 'add up');
  assert.equal(partsOfWhole(parts, q('约140个')), 'cannot be told');
  assert.equal(partsOfWhole([q('60余个'), q('80个')], q('300余个')), 'cannot be told');
  assert.equal(partsOfWhole([q('不足60个'), q('3个')], q('300个')), 'cannot be told');
  assert.deepEqual(partsOfWhole(parts, q('150个')), {code: 'parts-do-not-add-up', severity: 'notice', args: {}});
  assert.equal(code(partsOfWhole([q('160余个')], q('160个'))), 'parts-do-not-add-up');
  assert.equal(code(partsOfWhole([q('60人次')], q('300人'))), 'units-differ');
});
