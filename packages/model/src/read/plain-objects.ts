import {isRecord, ownValue, UNSAFE} from './description.ts';
import type {PlainRow} from './plain.ts';

/** Text of a plain value; null for what only the whole reader of objects understands, or warns of. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object')) return null;
  return value.map(textOf).join('、');
}

/** The rows of a table of JSON, whatever they are; null where there are none. */
export function recordsOf(data: unknown): readonly unknown[] | null {
  const records: unknown = isRecord(data) ? ownValue(data, 'rows') : data;
  return Array.isArray(records) ? records : null;
}

/** Rows of plain objects with their headings first, as `readObjects` would gather them; null for anything else. */
export function plainRowsOf(data: unknown): readonly PlainRow[] | null {
  const records = recordsOf(data);
  if (!records || (isRecord(data) && 'columns' in data)) return null;
  const headings: string[] = [];
  const rows: {row: number; texts: string[]}[] = [{row: 1, texts: headings}];
  for (const record of records) {
    if (!isRecord(record)) return null;
    const texts: string[] = [];
    for (const key of Object.keys(record)) {
      const text = textOf(record[key]);
      if (text === null || UNSAFE.indexOf(key) >= 0) return null;
      if (headings.indexOf(key) < 0) headings.push(key);
      texts[headings.indexOf(key)] = text;
    }
    rows.push({row: rows.length + 1, texts: Array.from(texts, (text) => text ?? '')});
  }
  return rows;
}
