import assert from 'node:assert/strict';
import {test} from 'node:test';

import {leastCost} from '../testing/cost.ts';
import type {BrandRow} from './brand.ts';
import {brandFromRows} from './brand-tree.ts';

const row = (id: string, parent?: string, role: BrandRow['role'] = 'part'): BrandRow => ({id, name: id, role, parent});
const made = (rows: readonly BrandRow[]) => brandFromRows(rows, {name: '一核三社三维', form: 'nested'});

test('a core with its ring, nested to any depth, keeps the order of its rows', () => {
  const {brand, problems} = made([
    row('core', undefined, 'core'),
    row('she'),
    row('wei'),
    row('she-2', 'she'),
    row('she-1', 'she'),
    row('deep', 'she-1'),
  ]);
  assert.deepEqual(problems, []);
  assert.equal(brand?.core?.id, 'core');
  assert.deepEqual(
    brand?.parts.map(({id}) => id),
    ['she', 'wei'],
  );
  assert.deepEqual(
    brand?.parts[0]?.parts.map(({id}) => id),
    ['she-2', 'she-1'],
  );
  assert.equal(brand?.parts[0]?.parts[1]?.parts[0]?.id, 'deep');
});

test('a brand without a core has none: 五微 is five petals', () => {
  const {brand} = made(['a', 'b', 'c', 'd', 'e'].map((id) => row(id)));
  assert.deepEqual([brand?.core, brand?.parts.length], [null, 5]);
});

test('a parent that is nowhere is told at its row, and no brand is made', () => {
  const {brand, problems} = made([row('a'), row('b', 'gone')]);
  assert.equal(brand, null);
  assert.deepEqual(
    problems.map(({code}) => code),
    ['dangling-id'],
  );
});

test('rows in a round are told each, and what hangs below them is not', () => {
  const {problems} = made([row('a', 'b'), row('b', 'a'), row('c', 'a')]);
  assert.deepEqual(
    problems.map(({code}) => code),
    ['circle', 'circle'],
  );
});

test('parts below parts without end are told at the first that is too deep, and no brand is made', () => {
  const chain = Array.from({length: 20_000}, (_, at) => row(`p${at}`, at === 0 ? undefined : `p${at - 1}`));
  const place = ({id}: BrandRow, key: string) => ({table: id, header: key});
  const {brand, problems} = brandFromRows(chain, {name: '一核', form: 'nested'}, place);
  assert.equal(brand, null);
  assert.deepEqual(problems, [
    {code: 'too-deep', severity: 'error', place: {table: 'p64', header: 'parent'}, args: {limit: 64}},
  ]);
  assert.deepEqual(made(chain.slice(0, 64)).problems, []);
});

test('ten thousand parts are no trouble', () => {
  const rows = Array.from({length: 10_000}, (_, index) =>
    row(`p${index}`, index === 0 ? undefined : `p${index % 100}`),
  );
  const tree = rows.map((each, index) => (index < 100 && index > 0 ? {...each, parent: 'p0'} : each));
  assert.ok(leastCost(() => made(tree), 1000) < 1000);
});
