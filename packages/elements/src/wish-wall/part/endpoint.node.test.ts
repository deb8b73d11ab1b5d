import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {type Parcel} from './queue.ts';
import {send} from './send.ts';
import {wishServer} from '../../../../../examples/wish-endpoint/server.ts';
import {openStore} from '../../../../../examples/wish-endpoint/store.ts';

const SECRET = 'a-secret-for-tests-only';
const openServers: (() => void)[] = [];
after(() => openServers.forEach((close) => close()));

async function serve(most = 100) {
  const store = openStore(':memory:');
  const server = wishServer({store, moderator: SECRET, most});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  openServers.push(() => server.close());
  return {store, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

let parcels = 0;
const parcel = (endpoint: string, over: Partial<Parcel> = {}): Parcel => ({
  key: `key-of-a-parcel-${(parcels += 1)}`,
  endpoint,
  path: 'wishes',
  body: {text: '想在楼下添一条长椅', contact: '000-0000000'},
  ...over,
});

const get = (address: string) => fetch(address).then((response) => response.json() as Promise<unknown[]>);
const authorization = `Bearer ${SECRET}`;
const decide = (address: string, id: number, decision: string, headers: Record<string, string> = {authorization}) =>
  fetch(`${address}/pending/${id}`, {method: 'PATCH', headers, body: JSON.stringify({decision})});

test('nothing is published before a moderator has seen it, and the contact never is', async () => {
  const {address} = await serve();
  assert.equal(await send(parcel(address)), 'accepted');
  assert.deepEqual(await get(`${address}/wishes`), []);
  assert.equal((await decide(address, 1, 'published', {})).status, 401);
  assert.equal((await decide(address, 1, 'published')).status, 200);
  assert.deepEqual(await get(`${address}/wishes`), [{id: 1, text: '想在楼下添一条长椅'}]);
  assert.equal((await decide(address, 1, 'refused')).status, 404);
  assert.equal((await decide(address, Number.NaN, 'refused')).status, 404);
  const nothing = await fetch(`${address}/pending/1`, {method: 'PATCH', headers: {authorization}, body: 'null'});
  assert.equal(nothing.status, 422);
});

test('the same parcel sent twice, also at once, is one wish', async () => {
  const {address, store} = await serve();
  const one = parcel(address);
  assert.deepEqual(await Promise.all([send(one), send(one), send(one)]), ['accepted', 'accepted', 'accepted']);
  assert.equal(store.list('wishes', 'pending').length, 1);
});

test('a claim is taken too', async () => {
  const {address, store} = await serve();
  await send(parcel(address, {path: 'claims', body: {wish: 'W1', claimant: '社区志愿服务队', share: 2}}));
  assert.equal(store.list('claims', 'pending')[0]?.body['claimant'], '社区志愿服务队');
});

for (const [why, body, code] of [
  ['personal data', {text: `请打${'138'}${'00138000'}`}, 'personal-data'],
  ['an unknown field', {text: '长椅', published: true}, 'unknown-field'],
  ['a field of Object', JSON.parse('{"text":"长椅","__proto__":"x"}'), 'unknown-field'],
  ['an empty wish', {text: '  '}, 'missing-field'],
  ['a text that is none', {text: {toString: '长椅'}}, 'wrong-type'],
  ['a list of texts', {text: ['长椅']}, 'wrong-type'],
  ['a long text', {text: '长'.repeat(501)}, 'too-long'],
] as const) {
  test(`refuses ${why}, and says only why`, async () => {
    const {address, store} = await serve();
    const one = parcel(address, {body});
    assert.equal(await send(one), 'refused');
    const headers = {'idempotency-key': one.key, 'content-type': 'application/json'};
    const answer = await fetch(`${address}/wishes`, {method: 'POST', headers, body: JSON.stringify(body)});
    assert.deepEqual([answer.status, await answer.json()], [422, {code}]);
    assert.equal(store.list('wishes', 'pending').length, 0);
  });
}

for (const [why, over] of [
  ['no part', {share: 0}],
  ['half a part', {share: 1.5}],
  ['a day that is none', {due: '2026-13-40'}],
  ['a day that no February has', {due: '2026-02-30'}],
  ['a day in words', {due: '月底'}],
] as const) {
  test(`refuses a claim with ${why}`, async () => {
    const {address, store} = await serve();
    assert.equal(
      await send(parcel(address, {path: 'claims', body: {wish: 'W1', claimant: '物业', ...over}})),
      'refused',
    );
    assert.equal(store.list('claims', 'pending').length, 0);
  });
}

test('too many at once wait, and are told for how long', async () => {
  const {address} = await serve(2);
  const outcomes = [];
  for (let time = 0; time < 3; time += 1) outcomes.push(await send(parcel(address)));
  assert.deepEqual(outcomes, ['accepted', 'accepted', 'wait']);
  const answer = await fetch(`${address}/wishes`, {method: 'POST'});
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
});

test('behind a proxy each sender is counted by the address that the proxy names, not by one that it made up', async () => {
  const {address} = await serve(1);
  const statusOf = async (sender: string) => {
    const {key, body} = parcel(address);
    const headers = {'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': sender};
    return (await fetch(`${address}/wishes`, {method: 'POST', headers, body: JSON.stringify(body)})).status;
  };
  assert.equal(await statusOf('192.0.2.1'), 202);
  assert.equal(await statusOf('192.0.2.2'), 202);
  assert.equal(await statusOf('198.51.100.9, 192.0.2.1'), 429);
});

/** The server as a process of its own, so that it can be killed. */
async function start(database: string): Promise<{readonly address: string; readonly kill: () => Promise<void>}> {
  const env = {...process.env, PORT: '0', WISH_DATABASE: database, WISH_MODERATOR: SECRET, WISH_MOST: '1000'};
  const script = fileURLToPath(new URL('../../../../../examples/wish-endpoint/start.ts', import.meta.url));
  const child = spawn(process.execPath, ['-C', 'linli-source', script], {env, stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const [address = ''] = /http:\S+/.exec(String(line)) ?? [];
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return {address, kill};
}

test('a server killed while it takes wishes has every one that it said it has, and each once after they are sent again', async () => {
  const database = join(mkdtempSync(join(tmpdir(), 'linli-wish-endpoint-')), 'wishes.sqlite');
  const first = await start(database);
  const sent = Array.from({length: 60}, (_, at) => parcel(first.address, {body: {text: `第${at}件想换一盏灯`}}));
  const outcomes: Promise<string>[] = [];
  for (const one of sent) {
    outcomes.push(send(one));
    // Some are done, some on their way, some not yet begun when the process is killed.
    if (outcomes.length === 20) await outcomes[10];
    if (outcomes.length === 40) await first.kill();
  }
  const told = await Promise.all(outcomes);
  assert.ok(told.includes('accepted') && told.includes('kept'), told.join());
  const second = await start(database);
  const store = openStore(database);
  const texts = () => store.list('wishes', 'pending').map(({body}) => body['text']);
  const had = new Set(texts());
  sent.forEach(({body}, at) => assert.ok(told[at] !== 'accepted' || had.has(body['text'])));
  const again = sent.filter((_, at) => told[at] === 'kept').map((one) => send({...one, endpoint: second.address}));
  assert.deepEqual(new Set(await Promise.all(again)), new Set(['accepted']));
  assert.deepEqual(texts().sort(), sent.map(({body}) => body['text']).sort());
  store.close();
  await second.kill();
});

test('a server that fails, or is away, leaves the parcel to be sent again', async () => {
  const {address, store} = await serve();
  const one = parcel(address);
  store.close();
  assert.equal(await send(one), 'kept');
  assert.equal(await send(parcel('http://127.0.0.1:9')), 'kept');
});

for (const [what, status, headers, outcome] of [
  ['a log-in page in its place', 200, {'content-type': 'text/html'}, 'kept'],
  ['the way to a log-in page', 302, {location: '/log-in'}, 'kept'],
  ['an address that is not there yet', 404, {}, 'kept'],
  ['a method that is not taken', 405, {}, 'kept'],
  ['an answer in JSON', 202, {'content-type': 'application/json; charset=utf-8'}, 'accepted'],
] as const) {
  test(`${what} leaves the parcel ${outcome}`, async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/log-in' ? 200 : status, headers).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    openServers.push(() => server.close());
    assert.equal(await send(parcel(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)), outcome);
  });
}

test('broken JSON, no key and unknown addresses are told apart', async () => {
  const {address} = await serve();
  const headers = {'content-type': 'application/json', 'idempotency-key': 'key-of-broken-json'};
  const statusOf = async (path: string, init: RequestInit) => (await fetch(`${address}${path}`, init)).status;
  assert.equal(await statusOf('/wishes', {method: 'POST', headers, body: '{'}), 400);
  assert.equal(await statusOf('/wishes', {method: 'POST', body: '{}'}), 400);
  assert.equal(await statusOf('/wishes', {method: 'DELETE'}), 405);
  assert.equal(await statusOf('/elsewhere', {}), 404);
});

test('the OpenAPI description names every address and answer of this server', () => {
  const source = readFileSync(new URL('../../../../../examples/wish-endpoint/server.ts', import.meta.url), 'utf8');
  const {paths} = JSON.parse(
    readFileSync(new URL('../../../../../docs/formats/wish-endpoint.openapi.json', import.meta.url), 'utf8'),
  ) as {paths: Record<string, Record<string, {responses: object}>>};
  assert.deepEqual(Object.keys(paths), ['/wishes', '/claims', '/pending', '/pending/{id}']);
  const told = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({responses}) => Object.keys(responses ?? {})),
  );
  const given = [...source.matchAll(/(?:fault\(|status: )(\d{3})/g)].map(([, status]) => status!);
  assert.deepEqual(
    given.filter((status) => !['404', '405', '500'].includes(status) && !told.includes(status)),
    [],
  );
});
