import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readCsvText} from '@linli/model/read/csv';
import type {Table} from '@linli/model/read/table';
import {articleRecord} from '@linli/model/record/article';
import {conventionRecord} from '@linli/model/record/convention';

import {livingKind, readLiving} from './living.data.ts';

/** A table as the board's reader hands it on: taken for an article's, a convention's or nobody's. */
function table(text: string): Table {
  const [read] = readCsvText(text, {name: '', definitions: [articleRecord, conventionRecord]}).tables;
  assert.ok(read);
  return read;
}

const NUMBERS = new Set([1, 2]);

test('tells the tables beside a convention by their headings, traditional ones too', () => {
  const kinds = [
    '楼栋,已签,总户数',
    '樓棟,已簽,總戶數',
    '时期,条号,遵守,提醒',
    '条号,指标,之前,之后',
    '事迹,条号,同意公开',
  ];
  assert.deepEqual(
    kinds.map((header) => livingKind(table(`${header}\n1,1,1,1`))),
    ['pledges', 'pledges', 'supervision', 'effects', 'models'],
  );
  assert.equal(livingKind(table('楼栋,车位\n一号楼,3个')), null);
});

test('reads them with what `data` holds, each with its cells', () => {
  const tables = [
    table('楼栋,已签,总户数,示例\n一号楼,36户,48户,是\n二号楼,50户,48户,是'),
    table('条号,指标,之前,之后\n2,宠物投诉,12件,3件'),
  ];
  const {pledges, effects, problems} = readLiving(
    {pledges: [{楼栋: '三号楼', 已签: '8户', 总户数: '10户'}]},
    tables,
    NUMBERS,
  );
  assert.deepEqual(
    pledges.map(({building, sample}) => [building, sample]),
    [
      ['三号楼', undefined],
      ['一号楼', true],
    ],
  );
  assert.equal(effects[0]?.article, 2);
  assert.deepEqual(
    problems.map(({code, place}) => [code, place?.table, place?.row, place?.column]),
    [['more-than-whole', '承诺', 3, 'B']],
  );
});

test('shows no personal data, and names a table that is none of them', () => {
  const {pledges, problems} = readLiving(
    {},
    [table(`楼栋,已签,总户数\n${'138'}${'12345678'},1户,2户`), table('楼栋,车位\n一号楼,3个')],
    NUMBERS,
  );
  assert.deepEqual(pledges, []);
  assert.deepEqual(
    problems.map(({code}) => code),
    ['personal-data', 'missing-column'],
  );
});

test('names the cell of what must not be shown, and of an article that there is not', () => {
  const {models, supervision, problems} = readLiving(
    {
      models: [
        {事迹: '每天清理两次楼道。', 条号: '第一条', 同意公开: '是'},
        {事迹: `请致电${'138'}${'12345678'}`, 条号: '1', 同意公开: '是'},
      ],
    },
    [table('时期,条号,遵守\n三季度,9,210次')],
    NUMBERS,
  );
  assert.deepEqual([models.map(({article}) => article), supervision.length], [[1], 1]);
  assert.deepEqual(
    problems.map(({code, place}) => [code, place?.table, place?.row, place?.column]),
    [
      ['dangling-id', '监督', 2, 'B'],
      ['personal-data', '榜样', 3, 'A'],
    ],
  );
});
