import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import fc from 'fast-check';

import {PLAIN_SURNAMES, WORD_SURNAMES} from '../../packages/model/src/privacy/characters.ts';
import {TRADITIONAL} from '../../packages/model/src/privacy/traditional.ts';
import * as source from '@linli/model/privacy';

import {packHan, packList, packModule, UNPACKER} from './pack-han.ts';
import {bundle} from './bundle.ts';

const load = async <M>(code: string): Promise<M> => import(`data:text/javascript,${encodeURIComponent(code)}`) as M;
const {han, list} = await load<{han: (packed: string) => string; list: (packed: string, kind: number) => string}>(
  UNPACKER,
);

describe('packed Chinese', () => {
  test('comes back as it was, with letters, marks and escapes between', () => {
    const letters = fc.constantFrom(...'王桂兰癫龔㎡、。aZd09~\\|[](){}^$*+?.-"\'` \n');
    fc.assert(
      fc.property(fc.array(letters), (all) => {
        const text = all.join('');
        assert.equal(han(packHan(text)), text);
      }),
    );
  });

  test('takes two letters a character', () => assert.equal(packHan('王a某').length, 6));

  test('of a list in order comes back as it was, and of a dense one takes little more than a letter a character', () => {
    for (const chars of [PLAIN_SURNAMES, WORD_SURNAMES, TRADITIONAL]) {
      const packed = packList(chars)!;
      assert.equal(list(...packed), chars);
    }
    assert.ok(packList(PLAIN_SURNAMES)![0].length < PLAIN_SURNAMES.length * 1.5);
    assert.equal(packList([...PLAIN_SURNAMES].reverse().join('')), null);
  });

  test('stands for constants only, and never in a function', () => {
    const packed = packModule('const a = /王|b/g, b = `李${a}x`; export const c = () => /赵/;');
    assert.match(packed, /pattern\("du\|~b", .g.\)/);
    assert.match(packed, /han\("Qn"\) \+ \(a\) \+ "x"/);
    assert.match(packed, /\(\) => \/赵\//);
  });

  test('leaves a module without Chinese alone', () => assert.equal(packModule('const a = 1;'), 'const a = 1;'));
});

test('the packed gate finds and masks what the gate of the sources does, in every sample', async () => {
  const {findPersonalData, mask, mayHoldPersonalData} = await load<typeof source>(
    (await bundle("export {findPersonalData, mask, mayHoldPersonalData} from '@linli/model/privacy'")).code,
  );
  for (const name of ['positives', 'negatives']) {
    const file = new URL(`../../packages/model/fixtures/privacy/${name}.jsonl`, import.meta.url);
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const {text} = JSON.parse(line) as {text: string};
      assert.deepEqual(findPersonalData(text), source.findPersonalData(text), text);
      assert.equal(mask(text), source.mask(text));
      assert.equal(mayHoldPersonalData(text), source.mayHoldPersonalData(text));
    }
  }
});
