import assert from 'node:assert/strict';
import {test} from 'node:test';

import {localeOfTag} from './locale.ts';

for (const [tag, locale] of [
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-hk', 'zh-Hant'],
  ['en-GB', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['', 'zh-Hans'],
  [null, 'zh-Hans'],
  ['fr', 'zh-Hans'],
] as const) {
  test(`speaks ${locale} under lang=${tag ?? 'nothing'}`, () => {
    assert.equal(localeOfTag(tag), locale);
  });
}
