import assert from 'node:assert/strict';
import {test} from 'node:test';

import {safeUrl} from './safe-url.ts';

for (const address of [
  '/sources/#kaili.pilots',
  '#a',
  'https://example.org/a',
  'tel:12345',
  'mailto:a@example.org',
  'a/b',
]) {
  test(`lets ${address} pass`, () => assert.equal(safeUrl(address), address));
}

for (const address of [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' data:text/html,x',
  'vbscript:x',
  'file:///etc',
  '',
  null,
]) {
  test(`makes no link of ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address), undefined));
}
