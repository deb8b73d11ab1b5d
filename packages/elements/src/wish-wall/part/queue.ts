/** What a reader wants to send: kept on the device until the server has it. The key makes a repeated sending harmless. */
export interface Parcel {
  readonly key: string;
  readonly endpoint: string;
  readonly path: 'wishes' | 'claims';
  readonly body: Readonly<Record<string, string | number>>;
}

const DATABASE = 'linli-wish-wall';
const STORE = 'queue';

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage failed'));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: 'key'});
  return finished(request);
}

async function withStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('storage failed'));
    });
    const result = await finished(act(transaction.objectStore(STORE)));
    // Written is what has been committed: a crash after this loses nothing.
    await done;
    return result;
  } finally {
    database.close();
  }
}

/** Keeps a parcel until it is dropped; one with the same key replaces it. Rejects where the browser stores nothing. */
export const keep = (parcel: Parcel): Promise<unknown> => withStore('readwrite', (store) => store.put(parcel));

/** Forgets a parcel: the server has it, or the reader does not want it any more. */
export const drop = (key: string): Promise<unknown> => withStore('readwrite', (store) => store.delete(key));

/** Everything that waits for one endpoint; nothing where the browser stores nothing. */
export async function waiting(endpoint: string): Promise<readonly Parcel[]> {
  try {
    const all = (await withStore('readonly', (store) => store.getAll())) as Parcel[];
    return all.filter((parcel) => parcel.endpoint === endpoint);
  } catch {
    return [];
  }
}

/** A key that no other parcel has: also on plain http, where `randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
