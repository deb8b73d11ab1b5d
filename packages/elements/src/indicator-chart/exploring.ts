import type {Explorer} from './explorer.ts';
import {type Item, itemsOf, type Picture} from './picture.ts';

export {reading as readingStyles} from './reading.styles.ts';

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

/** Reads a figure and chooses it; nothing where there is no such figure. */
export function choose({host, go}: Explorer, index: number): void {
  const {picture} = host;
  const item = picture && itemsOf(picture)[index];
  if (!item) return;
  go(index);
  host.choose(item);
}

/** Enter follows a figure's link to its source; without a link it chooses the figure. */
function open(explorer: Explorer): void {
  const {current, host} = explorer;
  const place = host.renderRoot.querySelectorAll('.surface .figure')[current];
  const link = place?.localName === 'a' ? place : place?.querySelector('a');
  if (link) (link as HTMLElement).click();
  else choose(explorer, current);
}

/** Does what a key asks for: the next figure, its details, or none. */
export function explore(explorer: Explorer, key: string): void {
  const {current, host, go} = explorer;
  const next = host.picture ? nextFigure(host.picture, current, key) : undefined;
  if (key === 'Escape') go(-1);
  else if (next !== undefined) go(next);
  else if (current >= 0) open(explorer);
}
