import type {Item, Mechanism} from './facts.ts';
import {typeset} from './typeset.ts';
import type {Words} from './words.ts';

/** A mechanism's streams or levels as a table: the first column names the row. */
export interface MechanismTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One line of short lists: 办法, 面向, 渠道 … with its words. */
export interface MechanismLine {
  readonly label: string;
  readonly words: readonly string[];
}

const LINES = ['roles', 'methods', 'topics', 'targets', 'channels'] as const;

/** One cell's words: a list is joined by 、, marks are set full-width. */
function cell(value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeset(typeof value === 'string' ? value : value.join('、'));
}

function asRecord(item: Item): Readonly<Record<string, string | readonly string[]>> {
  return typeof item === 'string' ? {name: item} : item;
}

/** Streams (分流) or levels (层级) as a table with a column for every key any row has, `name` first; null without rows. */
export function mechanismTable(items: readonly Item[] | undefined, words: Words): MechanismTable | null {
  if (items === undefined || items.length === 0) return null;
  const rows = items.map(asRecord);
  const keys = ['name', ...new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => key !== 'name'))];
  return {
    headers: keys.map((key) => words.parts[key] ?? key),
    rows: rows.map((row) => keys.map((key) => cell(row[key]))),
  };
}

/** What a mechanism includes: plain names, or names with one more word in brackets after them. */
export function itemTexts(
  items: readonly Item[] | undefined,
): readonly {readonly name: string; readonly more: string}[] {
  return (items ?? []).map((item) => {
    const {name, ...more} = asRecord(item);
    return {name: cell(name), more: Object.values(more).map(cell).join('；')};
  });
}

/** The short lists of a mechanism, one line each, in a fixed order. */
export function mechanismLines(mechanism: Mechanism, words: Words): readonly MechanismLine[] {
  return LINES.flatMap((key) => {
    const list = mechanism[key];
    return list === undefined ? [] : [{label: words.lists[key] ?? key, words: list.map(typeset)}];
  });
}

/** A mechanism's remark; where it speaks of one of the short lists by its column's name, with that list's label. */
export function mechanismNote(note: string, words: Words): string {
  return typeset(note.replace(/\b[a-z]+\b ?/g, (name) => words.lists[name.trim()] ?? name));
}

/** A mechanism with steps or a table needs the whole width; the others stand two beside each other. */
export function isWide({steps, levels, streams}: Mechanism): boolean {
  return (steps?.length ?? 0) > 2 || levels !== undefined || streams !== undefined;
}
