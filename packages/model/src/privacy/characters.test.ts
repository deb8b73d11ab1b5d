import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {GIVEN, PLAIN_SURNAMES, TRADITIONAL, unpack, WORD_SURNAMES} from './characters.ts';
import {SIMPLIFIED} from './simplified.ts';

type ListName = 'plainSurnames' | 'wordSurnames' | 'given' | 'traditional' | 'simplified';

const readable = JSON.parse(
  readFileSync(new URL('../../fixtures/privacy/characters.json', import.meta.url), 'utf8'),
) as Record<ListName, string>;

/** The reverse of `unpack`, for characters in the order of their code points. */
function packed(characters: string): string {
  let next = 0x4e00;
  return [...characters].reduce((symbols, character) => {
    const skipped = character.charCodeAt(0) - next;
    next += skipped + 1;
    return `${symbols}${'~'.repeat(Math.floor(skipped / 86))}${String.fromCharCode(40 + (skipped % 86))}`;
  }, '');
}

for (const [name, list] of Object.entries({
  plainSurnames: PLAIN_SURNAMES,
  wordSurnames: WORD_SURNAMES,
  given: GIVEN,
  traditional: TRADITIONAL,
})) {
  test(`the packed list ${name} is the readable one`, () => {
    const characters = readable[name as ListName];
    assert.equal(unpack(list).join(''), characters, `to be packed as ${JSON.stringify(packed(characters))}`);
    assert.equal(characters, [...new Set(characters)].sort().join(''), 'sorted, each once');
  });
}

test('each traditional character has one simplified twin, which is another character', () => {
  assert.equal(SIMPLIFIED, readable.simplified);
  assert.equal(SIMPLIFIED.length, readable.traditional.length);
  assert.ok([...SIMPLIFIED].every((twin, index) => twin !== readable.traditional[index]));
});
