import assert from 'node:assert/strict';
import {test} from 'node:test';

import {strToU8, zipSync} from 'fflate';

import {columnIndex, columnLetter} from './letters.ts';
import {topology} from './testing/maps.ts';
import {featuresOfTopology} from './topology.ts';
import {openZip} from './zip.ts';

/** Writes what the directory of a one-part archive declares. */
function declare(packed: number, size: number): Uint8Array {
  const bytes = zipSync({'a.xml': strToU8('<a/>')});
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 20, packed, true);
    view.setUint32(at + 24, size, true);
  }
  return bytes;
}

for (const [label, packed, size, fault] of [
  ['more than 20 MB', 2_000_000, 21_000_000, 'inflates-too-much'],
  ['more than a hundred times its size', 100_000, 10_100_000, 'inflates-too-much'],
  ['a large but honest size', 200_000, 10_000_000, null],
] as const) {
  test(`judges an archive that declares ${label} before anything is inflated`, () => {
    const zip = openZip(declare(packed, size));
    assert.equal(typeof zip === 'string' ? zip : null, fault);
  });
}

test('counts the positions of a topology before they are written out', () => {
  assert.deepEqual(featuresOfTopology(topology, 10), {fault: 'too-many-vertices'});
  assert.ok('features' in featuresOfTopology(topology, 12));
});

test('names columns as Excel does, there and back', () => {
  for (const [index, letters] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ] as const) {
    assert.equal(columnLetter(index), letters);
    assert.equal(columnIndex(letters), index);
  }
  for (const none of ['', 'a', 'A1', 'XFE', 'ZZZZ']) assert.equal(columnIndex(none), null);
});
