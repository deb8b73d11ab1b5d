import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {growth, EVEN_GROWTH} from '../testing/cost.ts';
import {readCsvText} from '../read/csv.ts';
import {gridRecord} from './grid.ts';
import {placeProblems} from './grid-places.ts';
import {readRecords} from './read-records.ts';

const tableOf = (rows: readonly string[]) => {
  const csv = `编号,网格,社区,上级,图中行,图中列\n${rows.join('\n')}`;
  return readCsvText(csv, {name: '网格', definitions: [gridRecord]}).tables[0]!;
};
const said = (...rows: string[]) =>
  readRecords(tableOf(rows), gridRecord).problems.map((one) => explain(one, 'zh-Hans'));

test('two rows at one place: says both rows and that the map is not arranged by them', () => {
  assert.deepEqual(said('1,第1网格,甲,,1,1', '2,第2网格,甲,,1,2', '3,第3网格,甲,,1,1'), [
    '网格!E4：图中行、图中列与第 2 行相同，示意图没有按它们排列；请改成不同的位置',
  ]);
});

test('a row without its place among rows that have theirs', () => {
  assert.deepEqual(said('1,第1网格,甲,,1,1', '2,第2网格,甲,,,'), [
    '网格!E3：这一行没有填图中行、图中列，示意图没有按它们排列；请都填上，或都不填',
  ]);
});

test('a place beyond what is drawn by hand', () => {
  assert.deepEqual(said('1,第1网格,甲,,1,13'), [
    '网格!E2：图中行最多 60、图中列最多 12，示意图没有按它们排列；请改小，或都不填',
  ]);
});

test('rows of other levels need no place, and the same place on another level is another place', () => {
  assert.deepEqual(said('1,第1网格,甲,,1,1', '2,第2网格,甲,,1,2', '3,1号楼,甲,1,,'), []);
  assert.deepEqual(said('1,第1网格,甲,,1,1', '2,1号楼,甲,1,1,1'), []);
});

test('the work grows with the rows', () => {
  const make = (size: number) => {
    const table = tableOf(Array.from({length: size}, (_, at) => `${at},第${at}网格,甲,,1,${(at % 12) + 1}`));
    return () => placeProblems(table);
  };
  assert.ok(growth(make, 2000) <= EVEN_GROWTH);
});
