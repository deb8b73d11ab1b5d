import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import {atomFaults, jsonFeedFaults} from './lib/feed-rules.ts';
import {ROOT} from './lib/site.ts';

const DIST = join(ROOT, 'dist');
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

describe('the feeds of the built site', () => {
  const feeds = globSync('*/*.atom', {cwd: DIST});

  test('every wall has one', () => assert.equal(feeds.length, 3, feeds.join()));

  for (const atom of feeds) {
    const json = atom.replace(/\.atom$/, '.feed.json');
    test(`${atom} and its JSON keep the rules, and the page of their community names both`, () => {
      // Where nobody said under which host the site will stand, addresses lead on from the feed's own.
      const faults = atomFaults(read(atom)).filter((fault) => !fault.endsWith('link is not absolute'));
      assert.deepEqual([...faults, ...jsonFeedFaults(read(json))], []);
      const page = read(join(atom.split('/')[0]!, 'index.html'));
      for (const path of [atom, json]) assert.match(page, new RegExp(`<link rel="alternate"[^>]*href="/${path}"`));
    });
  }
});
