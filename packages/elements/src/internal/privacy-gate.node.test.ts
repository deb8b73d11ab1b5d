import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {readObjects} from '@linli/model/read/objects';
import {readRecords} from '@linli/model/record/read-records';
import {wishRecord} from '@linli/model/record/wish';

import {passGate} from './privacy-gate.ts';
import {judge, judgeBy} from './whole-gate.ts';
import {withRowNumbers} from './row-numbers.ts';

/** Put together here, so that no dialable number stands in the repository. */
const MOBILE = ['138', '1234', '5678'].join('');

const tableOf = (rows: readonly object[]) => readObjects(rows, [wishRecord], '心愿').tables[0]!;

describe('passGate', () => {
  const gate = (rows: readonly object[]) => {
    const table = withRowNumbers(tableOf(rows), wishRecord, ['id']);
    const {records} = readRecords(table, wishRecord);
    return passGate(records, ['text', 'claimant'], table, judge);
  };

  test('leaves out a record with a mobile number and names its cell, never its words', () => {
    const {shown, problems, blocked} = gate([
      {心愿: '想换一盏灯', 状态: '征集'},
      {心愿: `想找人修灯，请打${MOBILE}`, 状态: '征集'},
    ]);
    assert.deepEqual([shown.length, blocked], [1, 1]);
    const [problem] = problems;
    assert.equal(problem?.code, 'personal-data');
    assert.deepEqual([problem?.place?.row, problem?.place?.column], [3, 'A']);
    assert.doesNotMatch(JSON.stringify(problems), /5678|修灯/);
  });

  test('lets everything else through untouched', () => {
    const {shown, problems} = gate([{心愿: '想换一盏灯', 状态: '认领', 认领方: '社区志愿服务队'}]);
    assert.equal(shown[0]?.claimant, '社区志愿服务队');
    assert.deepEqual(problems, []);
  });

  test('shows nothing doubtful before the whole gate is here, and counts what waits for it', () => {
    const records = [
      {id: '1', text: '想换一盏灯'},
      {id: '2', text: `请打${MOBILE}`},
    ];
    const {shown, problems, undecided} = passGate(records, ['text'], null, null);
    assert.deepEqual([shown.map(({id}) => id), problems, undecided], [['1'], [], 1]);
  });

  test('reads the texts of one record together as well', () => {
    const record = {id: '1', one: 'a', two: 'b'};
    const find = (text: string) =>
      text === 'a\nb' ? [{kind: 'health', severity: 'block', start: 0, end: 1} as const] : [];
    assert.equal(passGate([record], ['one', 'two'], null, judgeBy(find)).blocked, 1);
  });

  test('shows what is only doubtful, and tells of it', () => {
    const find = () => [{kind: 'resident-name', severity: 'warn', start: 0, end: 1} as const];
    const {shown, problems} = passGate([{id: '1', text: 'a'}], ['text'], null, judgeBy(find));
    assert.equal(shown.length, 1);
    assert.deepEqual(
      problems.map(({code}) => code),
      ['maybe-personal-data'],
    );
  });
});

describe('withRowNumbers', () => {
  test('numbers the rows of a table that has no 编号', () => {
    const table = withRowNumbers(
      tableOf([
        {心愿: '一', 状态: '征集'},
        {心愿: '二', 状态: '征集'},
      ]),
      wishRecord,
      ['id'],
    );
    assert.deepEqual(
      table.rows.map(({cells}) => cells['id']),
      ['1', '2'],
    );
    assert.deepEqual(readRecords(table, wishRecord).problems, []);
  });

  test('leaves a column that is there as it is, gaps and all', () => {
    const table = withRowNumbers(
      tableOf([
        {编号: 'W7', 心愿: '一', 状态: '征集'},
        {编号: '', 心愿: '二', 状态: '征集'},
      ]),
      wishRecord,
      ['id'],
    );
    assert.deepEqual(
      table.rows.map(({cells}) => cells['id']),
      ['W7', undefined],
    );
  });
});
