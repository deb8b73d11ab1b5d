import assert from 'node:assert/strict';
import {test} from 'node:test';

import {QUIET, qrOf, scannable, withHash} from './qr.ts';

/** The modules of a path as rows of 0 and 1. */
function modulesOf({size, path}: {readonly size: number; readonly path: string}): string[] {
  const rows = Array.from({length: size}, () => Array.from({length: size}, () => '0'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at++) rows[Number(y)]![Number(x) + at] = '1';
  }
  return rows.map((row) => row.join(''));
}

const qr = qrOf('https://example.gov.cn/yumen-laoshiqu/#gy-gy-01-01')!;

test('has as many modules as a version of QR codes, and four light ones on each side', () => {
  const inner = qr.size - 2 * QUIET;
  assert.equal((inner - 21) % 4, 0);
  const rows = modulesOf(qr);
  const light = '0'.repeat(qr.size);
  for (let at = 0; at < QUIET; at++) assert.deepEqual([rows[at], rows[qr.size - 1 - at]], [light, light]);
  assert.ok(rows.every((row) => row.startsWith('0000') && row.endsWith('0000')));
});

test('has its three finders at their corners and none at the fourth', () => {
  const rows = modulesOf(qr);
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  const far = qr.size - QUIET - 7;
  assert.deepEqual([at(QUIET, QUIET), at(far, QUIET), at(QUIET, far)], [finder, finder, finder]);
  assert.notDeepEqual(at(far, far), finder);
});

test('is made only of an address that a camera can follow and that stays coarse enough to scan', () => {
  assert.equal(scannable('https://example.gov.cn/公约'), 'https://example.gov.cn/%E5%85%AC%E7%BA%A6');
  for (const none of ['', '/yumen/', '#gy', 'javascript:alert(1)', 'tel:12345', 'https://'])
    assert.equal(scannable(none), null);
  assert.equal(qrOf(`https://example.gov.cn/${'a'.repeat(250)}`), null);
});

test('leads to an article on the page of its board', () => {
  assert.equal(withHash('https://example.gov.cn/yumen/#board', '#gy-a1'), 'https://example.gov.cn/yumen/#gy-a1');
});
