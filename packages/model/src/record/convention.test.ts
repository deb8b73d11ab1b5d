import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {readCsvText} from '../read/csv.ts';
import type {Convention} from './convention.ts';
import {reaches} from './convention.rules.ts';
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

test('an unknown rule is named with its cell, and the vote is left out', () => {
  const {record, said} = read('应到,实到,同意,表决依据,到会门槛', '40户,30户,20户,看心情,多数');
  assert.deepEqual([record?.adoption, record?.ballot], [undefined, undefined]);
  assert.equal(said.length, 2);
  assert.match(said[0] ?? '', /^公约!H2：“表决依据”只能填：居民会议（成年居民）/);
  assert.match(said[1] ?? '', /^公约!I2：“到会门槛”只能填：过半数/);
});

test('a table that does not say its form is one of articles; a form nobody knows is named', () => {
  const {records, problems} = readRecords(
    readCsvText('编号,名称,种类\nC1,示范小区居民公约,居民公约', {name: '公约', definitions: [conventionRecord]})
      .tables[0]!,
    conventionRecord,
  );
  assert.deepEqual([records.map(({form}) => form), problems], [['articles'], []]);
});

test('reads ballots: 同意 88票, and what is counted otherwise as before', () => {
  const {record, said} = read('应到,实到,同意,纸质票,线上票', '120户,96户,88票,60张,36票');
  assert.deepEqual(said, []);
  assert.deepEqual([record?.adoption?.inFavour?.value, record?.adoption?.inFavour?.unit], [88, '票']);
  assert.deepEqual([record?.adoption?.eligible?.unit, record?.ballot?.paperVotes?.value], ['户', 60]);
});

test('floor areas must fit, and votes on paper and online be those of the present', () => {
  const {said} = read('实到,总面积,参与面积,同意面积,纸质票,线上票', '10户,900平方米,950平方米,960平方米,6户,5户');
  assert.deepEqual(said, [
    '公约!G2：“参与面积”多于“总面积”，请核对',
    '公约!H2：“同意面积”多于“参与面积”，请核对',
    '公约!J2：“纸质票、线上票之和”多于“实到”，请核对',
  ]);
});

test('过半数 is more than half; 三分之二以上 takes two thirds in', () => {
  assert.deepEqual([reaches(5, 10, 'half'), reaches(6, 10, 'half')], [false, true]);
  assert.deepEqual([reaches(2, 3, 'two-thirds'), reaches(65, 100, 'two-thirds')], [true, false]);
  assert.deepEqual([reaches(3, 4, 'three-quarters'), reaches(9, 10, 'all')], [true, false]);
});

test('the documents of steps are kept in the order of the steps; an address that runs scripts is named with its cell', () => {
  const {record, said} = read('表决文件,征集文件', 'https://example.gov.cn/biaojue,/notice.html');
  assert.deepEqual(
    [record?.documents, said],
    [
      [
        {step: 'collected', href: '/notice.html'},
        {step: 'voted', href: 'https://example.gov.cn/biaojue'},
      ],
      [],
    ],
  );
  assert.deepEqual(read('征集文件', 'javascript:alert(1)').said.length, 1);
});
