import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {explain} from '@linli/model/explain';
import {EVEN_GROWTH, growth} from '../../../model/src/testing/cost.ts';
import {readCsvText} from '@linli/model/read/csv';
import {gridRecord} from '@linli/model/record/grid';

import {parentProblems} from './row-checks.ts';
import {readGrids} from './rows.part.ts';

const read = (...rows: string[]) =>
  readGrids(readCsvText(`编号,网格,社区,上级,户数\n${rows.join('\n')}`, {name: '网格', definitions: [gridRecord]}));
const said = (...rows: string[]) => read(...rows).problems.map((one) => `${one.severity} ${explain(one, 'zh-Hans')}`);

describe('上级 of grids', () => {
  test('a circle is an error in each of its rows: they would stand on no level', () => {
    assert.deepEqual(said('1,第1网格,甲,2,3', '2,第2网格,甲,3,3', '3,第3网格,甲,2,3', '4,第4网格,甲,,3'), [
      'error 网格!D3：“上级”绕成了圈，请检查这几行的上下级',
      'error 网格!D4：“上级”绕成了圈，请检查这几行的上下级',
    ]);
  });

  test('an id that is not in the table is told, and the row still read', () => {
    assert.deepEqual(said('1,第1网格,甲,街道,3'), ['warning 网格!D2：“上级”指向的编号不存在，请核对']);
    assert.equal(read('1,第1网格,甲,街道,3').grids.length, 1);
  });

  test('says nothing of rows above one another, nor of a table that was read in part', () => {
    assert.deepEqual(said('a,甲,甲,,3', '1,第1网格,甲,a,3', '2,1号楼,甲,1,3'), []);
    assert.equal(said('a,甲,甲,,若干', '1,第1网格,甲,a,3').length, 1);
  });

  test('the work grows with the rows, along one long chain too', () => {
    const make = (size: number) => {
      const grid = (at: number) => ({id: String(at), ...(at > 0 ? {parent: String(at - 1)} : {})});
      const grids = Array.from({length: size}, (_, at) => grid(size - 1 - at)) as never;
      return () => parentProblems(grids, () => undefined);
    };
    assert.ok(growth(make, 5000) <= EVEN_GROWTH);
  });
});

test('rows that were left out do not shift the places of the others', () => {
  const {cellOf} = read('1,第1网格,甲,,若干', '2,第2网格,甲,,3');
  assert.equal(cellOf?.('2', 'name')?.row, 3);
});
