import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {readCsvText} from '../read/csv.ts';
import {LIVING} from './convention.living.ts';
import {conventionRecord} from './convention.ts';
import type {RecordDefinition} from './definition.ts';
import {eventRecord} from './event.ts';
import {gridRecord} from './grid.ts';
import {matterRecord} from './matter.ts';
import {readRecords} from './read-records.ts';

/** How many records one cell leaves, and the first sentence about it. */
function readOne(definition: RecordDefinition<unknown>, columns: string, cells: string) {
  const {tables} = readCsvText(`${columns}\n${cells}`, {name: '表', definitions: [definition]});
  const {records, problems} = readRecords(tables[0]!, definition);
  return [records.length, ...problems.map((problem) => explain(problem, 'zh-Hans'))];
}

const grid = (households: string, population = '') =>
  readOne(gridRecord, '编号,网格,社区,户数,人口', `G1,一格,社区,${households},${population}`);

describe('what is counted', () => {
  test('is never below zero, and never more than a city has: the cell is told, the row left out', () => {
    const range = (column: string, header: string) => [0, `表!${column}2：“${header}”应在 0 到 100000000 之间`];
    assert.deepEqual(grid('-5户'), range('D', '户数'));
    assert.deepEqual(grid('-5'), range('D', '户数'));
    assert.deepEqual(grid('412户', '-1'), range('E', '人口'));
    assert.deepEqual(grid('99999999999999'), range('D', '户数'));
    assert.deepEqual(grid('3户-999999999户'), range('D', '户数'));
  });

  test('in a grid is households or people, and whole', () => {
    assert.deepEqual(grid('30%'), [0, '表!D2：“户数”的单位应是“户”，请核对是否填错了列']);
    assert.deepEqual(grid('', '60岁'), [0, '表!E2：“人口”的单位应是“人”，请核对是否填错了列']);
    assert.deepEqual(grid('3.5户'), [0, '表!D2：“户数”应填整数，例如 3']);
  });

  test('may be zero, not reported, a range, and in the words that officials use', () => {
    for (const households of ['0', '0户', '—', '', '300户-500户', '1.15万户', '160余户', '412戶', '412家', '近3万'])
      assert.deepEqual(grid(households), [1], households);
    for (const population of ['1.2万人', '近3万名', '1100余人', '—'])
      assert.deepEqual(grid('', population), [1], population);
  });

  test('is so in pledges, supervision, votes, matters and events', () => {
    const {pledges, supervision} = LIVING;
    const range = (place: string, header: string) => [0, `表!${place}：“${header}”应在 0 到 100000000 之间`];
    assert.deepEqual(readOne(pledges, '楼栋,已签,总户数', '1号楼,-3户,40户'), range('B2', '已签'));
    assert.deepEqual(readOne(supervision, '时期,条号,遵守', '2025年,1,-3次'), range('C2', '遵守'));
    assert.deepEqual(readOne(conventionRecord, '编号,名称,种类,应到', 'C1,公约,居民公约,-40户'), range('D2', '应到'));
    assert.deepEqual(readOne(matterRecord, '编号,议题,应到', 'M1,装灯,-40户'), range('C2', '应到'));
    assert.deepEqual(readOne(eventRecord, '编号,活动,类别,场次', 'E1,义诊,服务,-2场'), range('D2', '场次'));
  });
});
