import {timingSafeEqual} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';

import {faultOf} from './check-body.ts';
import {rateLimit} from './rate-limit.ts';
import type {Entry, Store} from './store.ts';

export interface Settings {
  readonly store: Store;
  /** What a moderator's request carries as `Authorization: Bearer …`. */
  readonly moderator: string;
  /** How often one address may send in a minute. */
  readonly most?: number;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const MOST_BYTES = 16_384;
const fault = (status: number, code: string): Answer => ({status, body: {code}});

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece;
    if (text.length > MOST_BYTES) throw new RangeError('too large');
  }
  return JSON.parse(text);
}

/** What everybody may see of a published entry: never the contact. */
const published = ({id, body: {contact: _, ...rest}}: Entry) => ({id, ...rest});

function isModerator(request: IncomingMessage, moderator: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${moderator}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function take(request: IncomingMessage, kind: Entry['kind'], {store}: Settings): Promise<Answer> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return fault(400, 'no-idempotency-key');
  if (!request.headers['content-type']?.startsWith('application/json')) return fault(415, 'not-json');
  const body = await readJson(request);
  const refused = faultOf(kind, body);
  if (refused) return fault(422, refused);
  const {id, decision} = store.take(key, kind, body as object);
  return {status: 202, body: {id, decision}};
}

async function moderate(request: IncomingMessage, id: number, settings: Settings): Promise<Answer> {
  if (!isModerator(request, settings.moderator)) return fault(401, 'not-a-moderator');
  const {decision} = ((await readJson(request)) ?? {}) as {decision?: unknown};
  if (decision !== 'published' && decision !== 'refused') return fault(422, 'unknown-decision');
  return settings.store.decide(id, decision) ? {status: 200, body: {id, decision}} : fault(404, 'nothing-waits');
}

function waitingFor(request: IncomingMessage, {store, moderator}: Settings): Answer {
  if (!isModerator(request, moderator)) return fault(401, 'not-a-moderator');
  return {status: 200, body: [...store.list('wishes', 'pending'), ...store.list('claims', 'pending')]};
}

async function answer(request: IncomingMessage, settings: Settings, wait: (sender: string) => number): Promise<Answer> {
  const [, kind = '', id] = (request.url ?? '').split('?')[0]!.split('/');
  if (kind === 'pending' && request.method === 'GET') return waitingFor(request, settings);
  if (kind === 'pending' && request.method === 'PATCH') return moderate(request, Number(id), settings);
  if (kind !== 'wishes' && kind !== 'claims') return fault(404, 'no-such-address');
  if (request.method === 'GET') return {status: 200, body: settings.store.list(kind, 'published').map(published)};
  if (request.method !== 'POST') return fault(405, 'no-such-method');
  const seconds = wait(senderOf(request));
  if (seconds > 0) return {...fault(429, 'too-many'), headers: {'retry-after': String(seconds)}};
  return take(request, kind, settings);
}

const HERE = /^(?:127\.|::1$|::ffff:127\.)/;

/** Who sends: behind a proxy on this machine, the address that it names last, which the sender cannot make up. */
function senderOf({socket, headers}: IncomingMessage): string {
  const own = socket.remoteAddress ?? '';
  const named = [headers['x-forwarded-for'] ?? ''].flat().join().split(',').at(-1)!.trim();
  return HERE.test(own) && named !== '' ? named : own;
}

function send(response: ServerResponse, {status, body, headers = {}}: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** A small server that keeps the contract of docs/formats/wish-endpoint.md. Put it behind the site's own address. */
export function wishServer(settings: Settings): Server {
  const wait = rateLimit(settings.most ?? 10, 60_000);
  return createServer((request, response) => {
    answer(request, settings, wait).then(
      (result) => send(response, result),
      (error: unknown) => {
        const isBad = error instanceof SyntaxError || error instanceof RangeError;
        // No word of what was sent goes into a log.
        send(response, isBad ? fault(400, 'bad-json') : fault(500, 'failed'));
      },
    );
  });
}
