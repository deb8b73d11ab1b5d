import assert from 'node:assert/strict';
import {test} from 'node:test';

import {csvText, tabbedText} from './csv-text.ts';

const table = (...values: string[]) => ({headers: ['项', '数'], rows: [{row: 2, cells: {}, values}]});

test('writes a mark for Excel, quotes and lines', () => {
  assert.equal(
    csvText(table('甲"，乙', '1,200户')),
    '\ufeff项,数\r\n"甲""，乙","1,200户"\r\n'.replace('"甲""，乙"', '"甲""，乙"'),
  );
});

for (const text of ['=1+1', '+A1', '-A1', '@SUM', '＝1', '＋1', '－A', '＠x', '\t=1']) {
  test(`runs no formula of ${JSON.stringify(text)}`, () => {
    assert.match(csvText(table(text, '1')).split('\r\n')[1]!, /^"?'/);
  });
}

test('leaves numbers below zero alone', () => {
  assert.equal(csvText(table('-5', '-3.5%')).split('\r\n')[1], '-5,-3.5%');
});

test('fills short rows', () => {
  assert.equal(tabbedText(table('甲\t乙')), '项\t数\n甲 乙\t');
});
