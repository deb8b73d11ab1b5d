import assert from 'node:assert/strict';
import {test} from 'node:test';

import {GRIDS, WISHES} from './testing/definitions.ts';
import {readObjects} from './objects.ts';

const DEFINITIONS = [WISHES, GRIDS];
const ROW = {row: 2, cells: {id: '1', name: '甲', households: '300'}, values: ['1', '甲', '300']};

for (const [label, data] of [
  ['Chinese column names', [{编号: 1, 名称: '甲', 户数: 300}]],
  ['English column names', [{id: 1, name: '甲', households: 300}]],
  ['a description around the rows', {title: '网格', rows: [{编号: '1', 名称: '甲', 户数: 300}]}],
  ['columns and rows apart', {columns: ['编号', '名称', '户数'], rows: [[1, '甲', 300]]}],
  [
    'lists alone',
    [
      ['编号', '名称', '户数'],
      [1, '甲', 300],
    ],
  ],
] as const) {
  test(`reads ${label}`, () => {
    const read = readObjects(data, DEFINITIONS, '网格');
    assert.deepEqual(read.problems, []);
    assert.equal(read.tables[0]?.kind, 'grid');
    assert.deepEqual(read.tables[0]?.rows, [ROW]);
  });
}

test('keeps what a table says of itself', () => {
  const {description} = readObjects({title: '户数', unit: '户', source: '街道办', asOf: '2024', rows: []}, [], '');
  assert.deepEqual(description, {title: '户数', unit: '户', source: '街道办', asOf: '2024'});
});

test('gathers the columns of all records, so a missing one is an empty cell', () => {
  const read = readObjects([{编号: 1}, {编号: 2, 名称: '乙'}], DEFINITIONS, '网格');
  assert.deepEqual(read.tables[0]?.rows[0]?.cells, {id: '1'});
  assert.deepEqual(read.tables[0]?.rows[1]?.cells, {id: '2', name: '乙'});
});

test('writes truth as 是 and 否 and lists with 、', () => {
  const read = readObjects([{小区: '甲', 示例: true, 主题: ['一', '二'], 空: null}], [], '');
  assert.deepEqual(read.tables[0]?.rows[0]?.values.slice(0, 3), ['甲', '是', '一、二']);
});

for (const [label, data, code] of [
  ['a key that reaches the prototype', JSON.parse('[{"__proto__": {"a": 1}, "编号": 1}]'), 'unsafe-key'],
  ['a key that reaches the constructor', [{编号: 1, constructor: 2}], 'unsafe-key'],
  ['a record in a cell', [{编号: 1, 名称: {a: 1}}], 'nested-value'],
  ['a number among the records', [{编号: 1, 名称: '甲'}, 7], 'not-a-record'],
  ['a text', '编号', 'not-rows'],
  ['null', null, 'not-rows'],
  ['an object without rows', {title: '甲'}, 'not-rows'],
  ['no rows', [], 'empty-table'],
] as const) {
  test(`says ${code} for ${label}`, () => {
    const {problems} = readObjects(data, DEFINITIONS, '网格');
    assert.ok(problems.some((problem) => problem.code === code));
    assert.equal(({} as {a?: number}).a, undefined);
  });
}

test('stops at 200 000 cells', () => {
  const read = readObjects({columns: ['a', 'b'], rows: Array.from({length: 150_000}, () => [1, 2])}, [], '');
  assert.equal(read.problems[0]?.code, 'too-many-cells');
});

test('stops at 200 000 cells too where no two records share a column', () => {
  const read = readObjects(
    Array.from({length: 5_000}, (_, at) => ({[`列${at}`]: 1})),
    [],
    '',
  );
  assert.equal(read.problems[0]?.code, 'too-many-cells');
});
