import {type Item, itemsOf, type Picture} from './picture.ts';

/** The figures of each series in order, by their numbers in the picture. A picture of one series has one such row. */
function seriesRows(items: readonly Item[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  items.forEach(({series}, index) => {
    const row = rows.get(series);
    if (row) row.push(index);
    else rows.set(series, [index]);
  });
  return Array.from(rows.values());
}

const ALONG: {readonly [key: string]: number | undefined} = {ArrowRight: 1, ArrowLeft: -1};
const ACROSS: {readonly [key: string]: number | undefined} = {ArrowDown: 1, ArrowUp: -1};

/** ← → go along a series, ↑ ↓ to the same place of another one; with one series all four go along. */
function moved(rows: readonly (readonly number[])[], current: number, key: string): number {
  const row = rows.findIndex((numbers) => numbers.indexOf(current) >= 0);
  const place = rows[row]!.indexOf(current);
  const along = ALONG[key] ?? (rows.length === 1 ? ACROSS[key] : undefined);
  if (along !== undefined) return rows[row]![place + along] ?? current;
  return rows[row + (ACROSS[key] ?? 0)]?.[place] ?? current;
}

/** The figure that a key leads to; `undefined` when the key is not for exploring, the same one at an end. */
export function nextFigure(picture: Picture, current: number, key: string): number | undefined {
  const items = itemsOf(picture);
  const last = items.length - 1;
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = ALONG[key] ?? ACROSS[key];
  if (step === undefined) return undefined;
  if (current < 0) return step > 0 ? 0 : last;
  return moved(seriesRows(items), current, key);
}
