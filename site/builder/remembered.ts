import type {Rung} from 'linli/embed';

/** What a person may ask to be remembered, in this browser only. */
export interface Remembered {
  readonly source: string;
  /** The highest rung that survived in this person's CMS. */
  readonly rung: Rung | '';
}

const KEY = 'linli-builder';

/** What was remembered; null where nothing was asked for, or the browser keeps nothing. */
export function recall(): Remembered | null {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return null;
    const {source, rung} = JSON.parse(kept) as Partial<Remembered>;
    return {source: String(source ?? ''), rung: /^[A-E]$/.test(String(rung)) ? (rung as Rung) : ''};
  } catch {
    return null;
  }
}

/** Remembers, or forgets everything (`null`). Silent where the browser keeps nothing. */
export function remember(what: Remembered | null): void {
  try {
    if (what === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(what));
  } catch {
    // A browser that stores nothing is no fault: the page works without.
  }
}
