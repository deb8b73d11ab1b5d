import type {Table} from '../read/table.ts';
import {assembleWish, sameText, type WishValues} from './wish-assemble.ts';
import {WISH_COLUMNS, WISH_STATUS} from './wish.columns.ts';
import type {Wish} from './wish.ts';

const STATUS = new Map(
  Object.entries(WISH_STATUS).flatMap(([key, words]) => words.map((word) => [word as string, key])),
);
const DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const LINK = /^(?:https:\/\/[\w.-]+\/[\w./#?=&%-]*|\/?\w[\w./#-]*)$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A whole day of this century as people write it most; null for anything else. */
function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = year > '2000' && year < '2100' && Number(month) > 0 && Number(month) <= 12;
  return isDay && Number(day) > 0 && Number(day) <= days ? `${year}-${two(month)}-${two(day)}` : null;
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** What the plainest cells of each type hold; null where the whole reader must look. */
const CELLS: Readonly<Record<(typeof WISH_COLUMNS)[number]['type'], (text: string) => unknown>> = {
  text: matching(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]{1,999}$/),
  id: matching(/^[A-Z]{0,4}\d{1,12}$/),
  choice: (text) => STATUS.get(text) ?? null,
  date: dayOf,
  integer: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null),
  url: matching(LINK),
  boolean: (text) => text === '是' || (text === '否' ? false : null),
};

function valuesOf(cells: Readonly<Record<string, string>>): WishValues | null {
  const values: Record<string, unknown> = {};
  for (const column of WISH_COLUMNS) {
    const text = cells[column.key];
    const value = text === undefined ? undefined : CELLS[column.type](text);
    if (value === null || (text === undefined && 'required' in column)) return null;
    if (value !== undefined) values[column.key] = value;
  }
  return values as unknown as WishValues;
}

/** The row without a place for problems: one that has any is for the whole reader. */
const NOWHERE = {
  row: 0,
  at: () => ({table: ''}),
  fault: () => ({code: 'empty-row' as never, severity: 'error' as const, args: {} as never}),
};

/**
 * What `readRecords` makes of a table of wishes in which nothing is missing, odd or said twice; null for any other. Most
 * tables are so, and a page that has only such tables need not load the reader of cells. A test holds the two together.
 */
export function plainWishes({kind, keys, rows}: Table): readonly Wish[] | null {
  if (kind !== 'wish' || keys.indexOf(null) >= 0) return null;
  const seen = new Set<string>();
  const wishes: Wish[] = [];
  for (const {cells} of rows) {
    const values = valuesOf(cells);
    const {record = null, problems = []} = values ? assembleWish(values, NOWHERE) : {};
    if (!record || problems.length > 0 || seen.has(`#${record.id}`) || seen.has(sameText(record.text))) return null;
    seen.add(`#${record.id}`).add(sameText(record.text));
    wishes.push(record);
  }
  return wishes;
}
