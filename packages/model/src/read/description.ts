/** What a JSON or YAML table says of itself beside its rows. */
export interface Description {
  readonly title?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Keys that could reach an object's prototype; a table never needs them. */
export const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a value of JSON is an object with keys. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that is the record's own; `undefined` for one that only its prototype has. */
export function ownValue(record: Json, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** Title, unit, source and time of a table of JSON, where it states them. */
export function describe(data: unknown): Description {
  if (!isRecord(data)) return {};
  const description: {-readonly [Key in keyof Description]: string} = {};
  for (const key of ['title', 'unit', 'source', 'asOf'] as const) {
    const value = ownValue(data, key);
    if (typeof value === 'string' && value.trim() !== '') description[key] = value.trim();
  }
  return description;
}
