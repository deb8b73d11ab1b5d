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
  'http://example.org/a',
  'HTTP:example.org',
  '//example.org/a',
  '/\\example.org/a',
  '',
  null,
]) {
  test(`makes no link of ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address), undefined));
}

const INTRANET = 'http://zw.example.org:8080';

for (const [address, why] of [
  ['http://zw.example.org:8080/a', 'its own origin'],
  ['HTTP://zw.example.org:8080', 'its own origin in capitals, without a path'],
  ['/a', 'a path'],
  ['https://example.org/a', 'https'],
] as const) {
  test(`a page of an intranet on plain http may link to ${why}`, () => {
    assert.equal(safeUrl(address, INTRANET), address);
  });
}

for (const address of [
  'http://zw.example.org/a',
  'http://zw.example.org:8080@evil.example/a',
  'http://zw.example.org:80801/',
  'http://',
  '//b/',
]) {
  test(`a page on plain http makes no link of ${address}`, () => {
    assert.equal(safeUrl(address, INTRANET), undefined);
  });
}

test('a page opened from a disk has no origin of its own', () => {
  assert.equal(safeUrl('http://example.org/a', 'null'), undefined);
});
