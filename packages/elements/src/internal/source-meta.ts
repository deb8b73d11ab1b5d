/** What data in JSON may say about itself beside its rows. */
export interface SourceMeta {
  readonly title?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly asOf?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Title, unit, source and as-of time of `{title, unit, source, asOf, rows}`; a bare array has none. */
export function metaOf(data: unknown): SourceMeta {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const {title, unit, source, asOf} = data as Record<string, unknown>;
  return {title: text(title), unit: text(unit), source: text(source), asOf: text(asOf)};
}
