import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {readCsvText} from '../read/csv.ts';
import type {Convention} from './convention.ts';
import {conventionRecord} from './convention.ts';
import {readRecords} from './read-records.ts';

const HEAD = '编号,名称,种类,文体';
const ROW = 'C1,示范小区居民公约,居民公约,条文';

function read(header: string, cells: string) {
  const [table] = readCsvText(`${HEAD},${header}\n${ROW},${cells}`, {
    name: '公约',
    definitions: [conventionRecord],
  }).tables;
  assert.ok(table);
  const {records, problems} = readRecords(table, conventionRecord);
  return {record: records[0] as Convention | undefined, said: problems.map((each) => explain(each, 'zh-Hans'))};
}

test('a vote that contradicts itself is named with its cell, and only the vote is left out', () => {
  const {record, said} = read('应到,实到,同意', '40户,41户,30户');
  assert.equal(record?.title, '示范小区居民公约');
  assert.equal(record?.adoption, undefined);
  assert.deepEqual(said, ['公约!F2：“实到”多于“应到”，请核对']);
});

test('taking effect before the vote is named with its cell; the convention stays', () => {
  const {record, said} = read('表决日期,施行日期', '2025-03-16,2025-03-01');
  assert.equal(record?.inForceFrom, '2025-03-01');
  assert.deepEqual(said, ['公约!F2：这个日期早于前一步的日期，请核对']);
});

test('a month that holds the day of the vote is not before it', () => {
  assert.deepEqual(read('表决日期,施行日期,下次修订', '2025-03-16,2025-03,2025').said, []);
});
