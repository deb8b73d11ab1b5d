import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readCsvText} from './csv.ts';
import {GRIDS, WISHES} from './testing/definitions.ts';

const read = (lines: readonly string[], definitions = [WISHES, GRIDS]) => {
  const {tables, problems} = readCsvText(lines.join('\n'), {name: '表', definitions});
  const [table] = tables;
  return {
    headers: table?.headers,
    keys: table?.keys,
    rows: table?.rows.map(({row}) => row),
    codes: problems.map(({code, place}) => `${code}@${place?.row}`),
  };
};

test('headings in two rows are one where CSV lost their merged cells', () => {
  assert.deepEqual(read(['编号,名称,住户情况,,备注', ',,户数,人口,', '1,甲,300,900,无', '2,乙,,,']), {
    headers: ['编号', '名称', '住户情况 户数', '住户情况 人口', '备注'],
    keys: ['id', 'name', 'households', 'population', null],
    rows: [3, 4],
    codes: [],
  });
});

test('so are those of a chart, over its numbers; a printed table may repeat them', () => {
  const headings = ['月份,2023年,,2024年,', ',场次,人次,场次,人次'];
  assert.deepEqual(read([...headings, '1月,1,10,2,20', ...headings, '2月,3,30,4,40'], []), {
    headers: ['月份', '2023年 场次', '2023年 人次', '2024年 场次', '2024年 人次'],
    keys: [null, null, null, null, null],
    rows: [3, 6],
    codes: ['repeated-header@4', 'repeated-header@5'],
  });
});

for (const [label, lines] of [
  ['a first row with an empty cell and one under no heading', ['编号,名称,,社区', ',甲,乙,', '1,丙,丁,戊']],
  ['a first row of numbers under groups', ['名称,户数,,备注', ',300,900,', '甲,1,2,3']],
  ['words under the second row of a chart', ['社区,情况,,备注', ',好,坏,', '甲,很,不,无']],
  ['a group without a heading to its left', ['编号,,名称', ',户数,', '1,2,甲']],
] as const) {
  test(`takes ${label} for data`, () => {
    assert.equal(read(lines).rows?.[0], 2);
  });
}
