/** The same record without the fields that are `undefined`, so that it equals its JSON. */
export function present<T extends object>(record: T): T {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as T;
}
