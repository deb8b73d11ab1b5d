import type {Parcel} from './queue.ts';

/**
 * What became of a parcel: `accepted` (it waits for review), `wait` (too many at once), `refused` (the server will never
 * take it as it is), `kept` (no connection, or the server failed: it may be sent again).
 */
export type Outcome = 'accepted' | 'wait' | 'refused' | 'kept';

const MOST_WAIT_MS = 20_000;

/** What a server says of a parcel that it will never take. Any other fault may pass: a wrong address, a log-in, a restart. */
const REFUSALS = [400, 413, 415, 422];

/** A page instead of an answer (a log-in, a network's welcome) took nothing, whatever its status. */
function outcomeOf({ok, status, headers}: Response): Outcome {
  if (ok) return /\bjson\b/.test(headers.get('content-type') ?? '') ? 'accepted' : 'kept';
  if (status === 429) return 'wait';
  return REFUSALS.indexOf(status) >= 0 ? 'refused' : 'kept';
}

/** Sends one parcel to `<endpoint>/<path>` as JSON with its idempotency key. Never throws. */
export async function send({endpoint, path, body, key}: Parcel): Promise<Outcome> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MOST_WAIT_MS);
  try {
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': key},
      body: JSON.stringify(body),
      credentials: 'same-origin',
      redirect: 'error',
      signal: stop.signal,
    });
    return outcomeOf(response);
  } catch {
    return 'kept';
  } finally {
    clearTimeout(timer);
  }
}
