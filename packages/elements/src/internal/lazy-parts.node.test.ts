import assert from 'node:assert/strict';
import {test} from 'node:test';

import {lazyParts} from './lazy-parts.ts';

test('fetches a part once, however often it is asked for', async () => {
  let fetched = 0;
  const parts = lazyParts(new Map([['bar', () => Promise.resolve((fetched += 1))]]));
  await Promise.all([parts.load('bar'), parts.load('bar')]);
  assert.equal(parts.load('bar'), undefined);
  assert.deepEqual([parts.get('bar'), fetched], [1, 1]);
});

test('asks again for what could not be fetched, and never rejects', async () => {
  let tries = 0;
  const parts = lazyParts(
    new Map([['bar', () => ((tries += 1) === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here'))]]),
  );
  await parts.load('bar');
  assert.equal(parts.get('bar'), undefined);
  await parts.load('bar');
  assert.equal(parts.get('bar'), 'here');
});

test('waits for nothing that is installed or unknown', () => {
  const parts = lazyParts(new Map([['bar', () => Promise.resolve('later')]]));
  parts.install('bar', 'now');
  assert.equal(parts.load('bar'), undefined);
  assert.equal(parts.load('constructor'), undefined);
  assert.deepEqual([parts.knows('bar'), parts.knows('constructor')], [true, false]);
});
