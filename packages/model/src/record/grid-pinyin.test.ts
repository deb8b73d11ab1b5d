import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readCsvText} from '../read/csv.ts';
import {pinyinOfGrids} from './grid-pinyin.ts';
import {gridRecord} from './grid.ts';
import {wishRecord} from './wish.ts';

const tableOf = (csv: string) => readCsvText(csv, {definitions: [gridRecord, wishRecord]}).tables[0]!;

test('writes the initials of name, community, buildings and leader, each once', () => {
  const table = tableOf(
    '编号,网格,社区,小区楼栋,网格长\n1,第一网格,南坪社区,幸福家园、阳光里,王某\n2,第二网格,南坪社区,,王某\n',
  );
  assert.deepEqual(pinyinOfGrids(table), ['dywg npsq xfjy ygl wm', 'dewg npsq wm']);
});

test('keeps a column 拼音 that is there, and leaves other tables alone', () => {
  assert.equal(pinyinOfGrids(tableOf('编号,网格,社区,拼音\n1,第一网格,南坪社区,np\n')), null);
  assert.equal(pinyinOfGrids(tableOf('编号,心愿,状态\n1,换灯,征集\n')), null);
});
