import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Wish} from '@linli/model/record/wish';

import {atomFeed, entriesOf, type FeedHead, jsonFeed} from './feed.ts';

const head: FeedHead = {
  ...{id: 'a:wall', title: '心愿墙 & 意见', author: '示范社区', lang: 'zh-Hans'},
  ...{page: '/a/wall/', self: '/a/wall.atom', updatedAt: '2026-11-21'},
};
const status = {collected: '征集', fulfilled: '已实现'} as Record<Wish['status'], string>;
const words = {status, sample: '示例数据', colon: '：'};
const wish = (id: string, over: Partial<Wish> = {}): Wish => ({
  ...{id, text: `想换一盏灯${id}`, status: 'collected', steps: [], sample: false},
  ...over,
});

const entries = entriesOf(
  [
    wish('1', {steps: [{status: 'collected', date: '2026-05'}], sample: true}),
    wish('2', {status: 'fulfilled', steps: [{status: 'fulfilled', date: '2026-06-02'}], result: '<b>灯</b>换好了'}),
    wish('3', {result: '居民王建国说很满意'}),
  ],
  head,
  words,
);

test('the latest progress comes first, in Beijing time; a month is its first day', () => {
  assert.deepEqual(
    entries.map(({id, updated}) => [id, updated]),
    [
      ['urn:linli:a:wall:3', '2026-11-21T00:00:00+08:00'],
      ['urn:linli:a:wall:2', '2026-06-02T00:00:00+08:00'],
      ['urn:linli:a:wall:1', '2026-05-01T00:00:00+08:00'],
    ],
  );
});

test('an example says that it is one, and nobody is named', () => {
  assert.equal(entries[2]?.title, '示例数据：想换一盏灯1');
  assert.equal(entries[0]?.summary, '征集；居民王某说很满意');
});

test('Atom: well-formed whatever the words are, with an id and a day for the feed and every entry', () => {
  const atom = atomFeed(entries, head);
  assert.match(atom, /<title>心愿墙 &amp; 意见<\/title>/);
  assert.match(atom, /<summary>已实现；&lt;b&gt;灯&lt;\/b&gt;换好了<\/summary>/);
  assert.equal(atom.match(/<id>/g)?.length, 4);
  assert.equal(atom.match(/<updated>2026-\d\d-\d\dT00:00:00\+08:00<\/updated>/g)?.length, 4);
});

test('JSON: version 1.1 with the same entries', () => {
  const feed = JSON.parse(jsonFeed(entries, head)) as {version: string; items: {id: string}[]};
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(
    feed.items.map(({id}) => id),
    entries.map(({id}) => id),
  );
});

test('holds at most 50', () => {
  const many = Array.from({length: 80}, (_, at) => wish(String(at)));
  assert.equal(entriesOf(many, head, words).length, 50);
});
