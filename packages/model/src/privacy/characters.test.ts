import assert from 'node:assert/strict';
import {test} from 'node:test';

import {GIVEN, PLAIN_SURNAMES, WORD_SURNAMES} from './characters.ts';
import {SIMPLIFIED} from './simplified.ts';
import {TRADITIONAL, TRADITIONAL_GIVEN, TRADITIONAL_SURNAMES} from './traditional.ts';

const GB_2312 = new TextDecoder('gbk');
const ROWS = Array.from({length: 72}, (_, row) => Array.from({length: 94}, (_, cell) => [row + 0xb0, cell + 0xa1]));
const PLACES = new Map(ROWS.flat().map((bytes, place) => [GB_2312.decode(Uint8Array.from(bytes)), place]));

for (const [name, list] of Object.entries({PLAIN_SURNAMES, WORD_SURNAMES, GIVEN})) {
  test(`${name} holds each character once, in the order of GB 2312`, () => {
    const places = Array.from(list, (char) => PLACES.get(char) ?? NaN);
    for (const [at, place] of places.entries()) assert.ok(at === 0 || place > places[at - 1]!, list[at]);
  });
}

for (const [name, list] of Object.entries({TRADITIONAL, TRADITIONAL_GIVEN, TRADITIONAL_SURNAMES})) {
  test(`${name} holds each character once, by code point`, () =>
    assert.equal(list, [...new Set(list)].sort().join('')));

  test(`${name} holds none of GB 2312, so that the first look stops each of them`, () =>
    assert.deepEqual(
      [...list].filter((char) => PLACES.has(char)),
      [],
    ));
}

test('a name in traditional script is told by lists only where no twin makes it simplified', () =>
  assert.deepEqual(
    [...TRADITIONAL_GIVEN, ...TRADITIONAL_SURNAMES].filter((char) => TRADITIONAL.includes(char)),
    [],
  ));

test('no surname is both a word and none', () =>
  assert.deepEqual(
    [...PLAIN_SURNAMES].filter((char) => WORD_SURNAMES.includes(char)),
    [],
  ));

test('each traditional character has one simplified twin, which is another character', () => {
  assert.equal(SIMPLIFIED.length, TRADITIONAL.length);
  assert.ok([...SIMPLIFIED].every((twin, index) => twin !== TRADITIONAL[index] && !TRADITIONAL.includes(twin)));
});
