import assert from 'node:assert/strict';
import {test} from 'node:test';

import {indexWishes, inProgressOrder} from './wish-index.ts';
import {isManifest, readSearchFile, shardWishes} from './wish-shards.ts';
import {findWishes, wordsOfWishes} from './wish-words.ts';
import type {Wish} from './wish.ts';

const wishes: readonly Wish[] = Array.from({length: 1201}, (_, at) => ({
  id: `W${at}`,
  text: `想修一修第${at}盏灯\n和门`,
  status: at % 3 === 0 ? 'claimed' : 'collected',
  category: at % 2 === 0 ? '环境设施' : undefined,
  due: at % 5 === 0 ? '2025-12-31' : undefined,
  support: at,
  steps: [{status: 'collected', date: `2025-0${(at % 9) + 1}-01`}],
  sample: true,
}));
const files = shardWishes(wishes, '心愿', (first) => first.map(({id}) => ({编号: id})));

test('500 wishes a file, the newest first, beside a manifest and one search file', () => {
  assert.deepEqual(
    [...files.keys()],
    ['心愿.json', '心愿-0001.json', '心愿-0002.json', '心愿-0003.json', '心愿-search.txt'],
  );
  const sizes = ['0001', '0002', '0003'].map((at) => (JSON.parse(files.get(`心愿-${at}.json`)!) as Wish[]).length);
  assert.deepEqual(sizes, [500, 500, 201]);
  const manifest: unknown = JSON.parse(files.get('心愿.json')!);
  assert.ok(isManifest(manifest));
  assert.deepEqual([manifest.rows.length, manifest.shards.total, manifest.shards.has.due], [24, 1201, true]);
  assert.deepEqual(manifest.shards.facets.category, [['环境设施', 601]]);
});

test('the search file holds the same index and words as the wishes themselves', () => {
  const {index, words} = readSearchFile(files.get('心愿-search.txt')!);
  const sorted = inProgressOrder(wishes);
  assert.deepEqual(index, indexWishes(sorted));
  const found = findWishes(words, index, '第77盏');
  assert.deepEqual(found, findWishes(wordsOfWishes(sorted), index, '第77盏'));
  assert.equal(
    found?.reduce((sum, one) => sum + one, 0),
    1,
  );
});

test('is smaller than half of the wishes', () => {
  const all = [...files].filter(([name]) => /-\d{4}\.json$/.test(name)).reduce((sum, [, text]) => sum + text.length, 0);
  assert.ok(files.get('心愿-search.txt')!.length < all / 2);
});

test('refuses what is not a search file, and takes no other JSON for a manifest', () => {
  assert.throws(() => readSearchFile('{"size":1e99}'));
  assert.throws(() => readSearchFile('<!doctype html>'));
  for (const data of [null, [], {}, {$schema: 'urn:linli:wishes:1', shards: 3}]) assert.equal(isManifest(data), false);
});
