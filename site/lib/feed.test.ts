import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Wish} from '@linli/model/record/wish';

import {atomFaults, jsonFeedFaults, readXml} from '../../tests/lib/feed-rules.ts';
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

const HOST = 'https://example.test';
const hostile = [
  wish('心愿-7', {text: ']]><script>alert(1)</script>&amp; "引号" \'撇\' \u0007\ufffe\ud800', category: '<类别>&"'}),
  wish('W.2', {text: '&#x0;&nbsp;<!--', result: '<![CDATA[', reason: '\u2028', category: ''}),
  wish('W3', {steps: [{status: 'collected', date: '2024'}]}),
];

test('whatever the words are, both feeds keep the rules of RFC 4287 and JSON Feed 1.1', () => {
  const there = {...head, page: `${HOST}/a/wall/?x=1&y=2`, self: `${HOST}/a/wall.atom`};
  const atom = atomFeed(entriesOf(hostile, there, words), there);
  assert.deepEqual(atomFaults(atom), []);
  const [first] = readXml(atom).children.filter(({name}) => name === 'entry');
  assert.ok(
    first!.children.find(({name}) => name === 'title')!.text.startsWith(']]><script>alert(1)</script>&amp; "引号"'),
  );
  assert.deepEqual(jsonFeedFaults(jsonFeed(entriesOf(hostile, there, words), there)), []);
});

test('without a host, JSON names no address, and Atom ones that lead on from its own', () => {
  const json = jsonFeed(entries, head);
  assert.deepEqual(jsonFeedFaults(json), []);
  assert.ok(!json.includes('/a/wall'));
  assert.ok(atomFaults(atomFeed(entries, head)).every((fault) => fault.endsWith('link is not absolute')));
});

test('the rules see what is wrong', () => {
  const there = {...head, page: `${HOST}/a/`, self: `${HOST}/a.atom`};
  const atom = atomFeed(entries, there);
  assert.deepEqual(atomFaults(atom.replace(/<updated>[^<]*/, '<updated>2026-11-21')), ['feed: updated is no moment']);
  assert.deepEqual(atomFaults(atom.replace('a:wall:2', 'a:wall:3')), ['two entries with one id']);
  assert.throws(() => atomFaults(atom.replace('&amp;', '&')));
  assert.throws(() => atomFaults(atom.replace('</entry>', '')));
  assert.deepEqual(jsonFeedFaults(jsonFeed(entries, there).replace('1.1', '1')), ['version']);
});
