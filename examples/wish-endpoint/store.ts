import {DatabaseSync} from 'node:sqlite';

export type Decision = 'pending' | 'published' | 'refused';

/** What was sent, where it stands in review. */
export interface Entry {
  readonly id: number;
  readonly kind: 'wishes' | 'claims';
  readonly body: Readonly<Record<string, unknown>>;
  readonly decision: Decision;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT 'pending'
  ) STRICT`;

/** Wishes and claims in one SQLite file; a key is taken once, so that a repeated sending adds nothing. */
export function openStore(path: string) {
  const database = new DatabaseSync(path);
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT OR IGNORE INTO entry (key, kind, body) VALUES (?, ?, ?)');
  const byKey = database.prepare('SELECT id, kind, body, decision FROM entry WHERE key = ?');
  const byDecision = database.prepare('SELECT id, kind, body, decision FROM entry WHERE kind = ? AND decision = ?');
  const decide = database.prepare("UPDATE entry SET decision = ? WHERE id = ? AND decision = 'pending'");
  const entryOf = (row: unknown): Entry => {
    const {id, kind, body, decision} = row as Entry & {body: string};
    return {id, kind, body: JSON.parse(body as unknown as string), decision};
  };
  return {
    /** Keeps what was sent under its key, and says what is kept there: the first sending counts. */
    take(key: string, kind: Entry['kind'], body: object): Entry {
      insert.run(key, kind, JSON.stringify(body));
      return entryOf(byKey.get(key));
    },
    list: (kind: Entry['kind'], decision: Decision): readonly Entry[] => byDecision.all(kind, decision).map(entryOf),
    /** Publishes or refuses what waits; false where nothing waits under this id. */
    decide: (id: number, decision: Decision): boolean => decide.run(decision, id).changes === 1,
    close: (): void => database.close(),
  };
}

export type Store = ReturnType<typeof openStore>;
