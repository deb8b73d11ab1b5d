import assert from 'node:assert/strict';
import {test} from 'node:test';

import {foldWords} from '@linli/model/record/wish-words';

import {foldNames} from './hant-names.ts';

test('surnames and names of places are one in both scripts', () => {
  const pairs = [
    ['歐陽', '欧阳'],
    ['劉趙黃吳鄭', '刘赵黄吴郑'],
    ['翰林華府', '翰林华府'],
    ['龍鳳濱灣嶺橋', '龙凤滨湾岭桥'],
  ] as const;
  for (const [hant, hans] of pairs) assert.equal(foldNames(foldWords(hant)), hans);
});

test('simplified words stay as they are', () => {
  for (const text of ['欧阳', '翰林华府', '范家庄', '干部', '后街', '里仁巷']) assert.equal(foldNames(text), text);
});
