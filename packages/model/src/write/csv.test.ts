import assert from 'node:assert/strict';
import {test} from 'node:test';

import {readCsv} from '../read/csv.ts';
import {csvOf, isFormula} from './csv.ts';

for (const text of [
  '=1+1',
  '+1+cmd',
  '-1+1',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1x',
  '＠x',
  ' =1',
  '\t=1',
  '\u3000=1',
  '−x',
  '\rx',
]) {
  test(`puts an apostrophe before ${JSON.stringify(text)}`, () => {
    assert.ok(isFormula(text));
    assert.match(csvOf([[text]]), /^\ufeff"?'/);
  });
}

for (const text of ['-12.5', '+3', '-4%', '1,408人次', '负3', '3=3', 'a@b']) {
  test(`leaves ${text} as it is`, () => assert.ok(!isFormula(text)));
}

test('what it writes is read back cell by cell', () => {
  const rows = [
    ['甲', '乙,丙', '丁"戊"'],
    ['一\n二', ' 三 ', '4；5'],
  ];
  const text = csvOf(rows);
  assert.ok(text.startsWith('\ufeff甲,"乙,丙"') && text.endsWith('\r\n'));
  const {tables} = readCsv(new TextEncoder().encode(text));
  assert.deepEqual(tables[0]!.headers, rows[0]);
  assert.deepEqual(
    tables[0]!.rows[0]!.values.map((value) => value.trim()),
    ['一\n二', '三', '4；5'],
  );
});
