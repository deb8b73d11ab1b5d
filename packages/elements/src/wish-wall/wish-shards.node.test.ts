import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';

import type {Wish} from '@linli/model/record/wish';
import {shardWishes, type WishManifest} from '@linli/model/record/wish-shards';

import {openShards} from './wish-wall.shards.ts';
import type {WishStore} from './wish-wall.store.ts';

const SIZE = 500;
const BASE = 'https://example.test/wall/wishes.json';

/** Invented wishes of so many files, each begun a day after the one before it. */
const wishes = Array.from({length: 20 * SIZE}, (_, at): Wish => {
  const date = new Date(Date.UTC(2000, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `W${at}`,
    text: `第${at}件想换一盏灯`,
    status: 'collected',
    steps: [{status: 'collected', date}],
    sample: true,
  };
});
// Far down, one that must not be drawn.
wishes[SIZE + 7] = {...wishes[SIZE + 7]!, text: `请打${'138'}${'00138000'}`};
const files = shardWishes(wishes, 'wishes', () => []);
const manifest = JSON.parse(files.get('wishes.json')!) as WishManifest;

/** Serves the files, or nothing while the network is away, and counts what is asked for. */
function network(t: TestContext) {
  const state = {isAway: false, asked: [] as string[]};
  t.mock.method(globalThis, 'fetch', (address: string) => {
    const name = address.split('/').pop()!;
    state.asked.push(name);
    const text = state.isAway ? undefined : files.get(name);
    return Promise.resolve({ok: text !== undefined, text: () => Promise.resolve(text)});
  });
  return state;
}

/** A wall that draws the same rows again whenever more has come, until nothing comes any more. */
async function draw(rows: readonly number[]): Promise<WishStore> {
  let again = false;
  let store = openShards(manifest, BASE, (changed) => {
    store = changed;
    again = true;
  });
  for (let turn = 0; turn < 40; turn += 1) {
    again = false;
    rows.forEach((row) => store.wish(row));
    for (let wait = 0; wait < 20 && !again; wait += 1) await new Promise((done) => setImmediate(done));
    if (!again) break;
  }
  return store;
}

test('a page whose wishes stand in as many files asks for each file once', async (t) => {
  const {asked} = network(t);
  const rows = Array.from({length: 20}, (_, at) => at * SIZE);
  const store = await draw(rows);
  assert.ok(rows.every((row) => store.wish(row) !== undefined));
  assert.equal(asked.length, 20);
});

test('a file that does not come is not asked for again at once, and comes when the network is back', async (t) => {
  t.mock.timers.enable({apis: ['Date']});
  const state = network(t);
  state.isAway = true;
  let store = openShards(manifest, BASE, (changed) => void (store = changed));
  for (let turn = 0; turn < 50; turn += 1) {
    store.wish(0);
    await new Promise((done) => setImmediate(done));
  }
  assert.equal(state.asked.length, 1);
  assert.equal(store.failed, true);
  state.isAway = false;
  t.mock.timers.tick(10_000);
  store.wish(0);
  await new Promise((done) => setImmediate(done));
  assert.equal(store.wish(0)?.text, '第9999件想换一盏灯');
  assert.equal(store.failed, false);
});

test('a wish that the privacy gate keeps back is told of when its file has come, and never given', async (t) => {
  network(t);
  const told: {readonly blocked: number; readonly codes: readonly string[]}[] = [];
  const row = wishes.length - 1 - (SIZE + 7);
  const store = openShards(manifest, BASE, (_, {blocked, problems}) =>
    told.push({blocked, codes: problems.map(({code}) => code)}),
  );
  store.wish(row);
  await store.settled();
  assert.deepEqual(told, [{blocked: 1, codes: ['personal-data']}]);
  assert.equal(store.wish(row), undefined);
  assert.notEqual(store.wish(row + 1), undefined);
});

test('a search file that does not come is not asked for again at once', async (t) => {
  const state = network(t);
  state.isAway = true;
  let changes = 0;
  const store = openShards(manifest, BASE, () => void (changes += 1));
  for (let turn = 0; turn < 20; turn += 1) await store.words().catch(() => undefined);
  assert.deepEqual([state.asked.length, changes], [1, 1]);
});
