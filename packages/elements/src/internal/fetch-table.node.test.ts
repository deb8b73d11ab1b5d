import assert from 'node:assert/strict';
import {test} from 'node:test';

import {tableOf} from './fetch-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads CSV, with its mark and quoted cells, into the shape of a JSON table', async () => {
  assert.deepEqual(await tableOf(bytes('\ufeff项目,人次\r\n"义诊，眼科",60余人次\r\n')), {
    data: {columns: ['项目', '人次'], rows: [['义诊，眼科', '60余人次']]},
  });
});

test('reads CSV in GB18030, as Excel in China saves it', async () => {
  const gb = Uint8Array.from([0xcf, 0xee, 0x2c, 0xca, 0xfd, 0x0a, 0xbc, 0xd7, 0x2c, 0x33, 0x0a]);
  assert.deepEqual(await tableOf(gb), {data: {columns: ['项', '数'], rows: [['甲', '3']]}});
});

for (const text of ['', ' ', '<!doctype html>', '{"a":1}', '[1', 'null', '42', '\u0000\u0001']) {
  test(`finds no table in ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await tableOf(bytes(text)), {fault: 'not-a-table'});
  });
}

test('refuses more rows than a table may have cells, before anything reads them', async () => {
  const row = '{"a":1}';
  assert.deepEqual(await tableOf(bytes(`[${`${row},`.repeat(200_000)}${row}]`)), {fault: 'too-large'});
});
