/** The same record without the fields that are `undefined`, so that it equals its JSON. */
export function present<T extends object>(record: T): T {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as T;
}

/** The same values without some of them: those that a record holds in another form. */
export function without<T extends object, Key extends keyof T>(values: T, keys: readonly Key[]): Omit<T, Key> {
  const kept = Object.entries(values).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(kept) as Omit<T, Key>;
}
