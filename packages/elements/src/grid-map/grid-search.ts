import type {Cell} from './cells.layout.ts';

/** Rows of the list that are shown at once. */
const MOST_FOUND = 8;

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What a resident may know of a grid, the surest first: its number, name, community, people, bounds. */
function wordsOf({sign, grid}: Cell): readonly string[] {
  const {name, community, leader, workers, bounds = '', note = ''} = grid;
  const people = (leader ? [leader, ...workers] : workers).map((worker) => `${worker.role}${worker.name ?? ''}`);
  return [sign.number, name, community, people.join('，'), bounds, note].map(folded);
}

/** 0 for the grid's own number, then by how sure the field is; -1 when nothing holds the words. */
function rankOf(cell: Cell, wanted: string): number {
  const [number, ...others] = wordsOf(cell);
  if (number === wanted) return 0;
  const at = others.findIndex((text) => text.indexOf(wanted) >= 0);
  return at < 0 ? -1 : at + 1;
}

/** Grids whose number, name, community, people, bounds or note hold the words; the surest first, at most eight. */
export function findGrids(cells: readonly Cell[], query: string): readonly Cell[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  return cells
    .map((cell) => ({cell, rank: rankOf(cell, wanted)}))
    .filter(({rank}) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({cell}) => cell);
}
