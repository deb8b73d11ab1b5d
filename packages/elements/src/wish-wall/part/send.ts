import type {Parcel} from './queue.ts';

/**
 * What became of a parcel: `accepted` (it waits for review), `wait` (too many at once), `refused` (the server will never
 * take it as it is), `kept` (no connection, or the server failed: it may be sent again).
 */
export type Outcome = 'accepted' | 'wait' | 'refused' | 'kept';

const MOST_WAIT_MS = 20_000;

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 429) return 'wait';
  return status >= 400 && status < 500 && status !== 408 && status !== 401 && status !== 403 ? 'refused' : 'kept';
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
      signal: stop.signal,
    });
    return outcomeOf(response.status);
  } catch {
    return 'kept';
  } finally {
    clearTimeout(timer);
  }
}
