import type {Grid} from '@linli/model/record/grid';
import {foldWords} from '@linli/model/record/wish-words';

import {signOf} from './grid-sign.ts';
import {foldNames} from './hant-names.ts';

/** One thing a resident may know, and the grid it leads to. */
export interface Found {
  /** Id of the grid that answers for it. */
  readonly id: string;
  /** What was found: a grid's name, a compound, a building. */
  readonly label: string;
  /** Where it lies: 第3网格 · 南坪社区. */
  readonly of: string;
}

interface Entry extends Found {
  /** Folded texts by how sure they are: number, name, building, community, people, initials, bounds, note, code. */
  readonly texts: readonly string[];
  /** Its community, folded: people say 一巷5栋. */
  readonly where: string;
}

/** Everything that can be found, folded once. */
export type SearchIndex = readonly Entry[];

/** Rows of the list that are shown at once. */
const MOST_FOUND = 8;
/** A code is found by so many characters: its figures would answer to every number. */
const [CODE, LEAST_CODE] = [8, 3];
/** After what holds the words: a compound or name that the words begin with, 翰林华府 for 翰林华府3号楼. */
const [BEGINS, IN_PLACE] = [20, 1];
const LEAST_BEGINNING = 3;

/** Lower case, half width, simplified, without spaces: 幸福家園 and 幸福家园 are one. */
const fold = (text: string): string => foldNames(foldWords(text)).replace(/\s+/g, '');

/** The grid that answers for a row: itself, or for a building without people of its own the one that holds it. */
function answering(grid: Grid, byId: ReadonlyMap<string, Grid>): Grid {
  let at = grid;
  // A circle of parents ends here too.
  for (let steps = 0; steps < 8 && !at.leader && at.workers.length === 0; steps += 1) {
    const above = at.parent === undefined ? undefined : byId.get(at.parent);
    if (!above) return at;
    at = above;
  }
  return at;
}

function peopleOf({leader, workers}: Grid): string {
  return (leader ? [leader, ...workers] : workers).map(({role, name = ''}) => `${role}${name}`).join('，');
}

function entriesOf(grid: Grid, byId: ReadonlyMap<string, Grid>): Entry[] {
  const {name, community, buildings = [], bounds = '', note = '', pinyin = ''} = grid;
  const holder = answering(grid, byId);
  const of = holder === grid ? community : `${holder.name} · ${community}`;
  const number = signOf(name).number;
  const initials = foldWords(pinyin);
  const texts = [
    fold(number),
    fold(name),
    '',
    fold(community),
    fold(peopleOf(grid)),
    initials,
    fold(bounds),
    fold(note),
    fold(grid.id),
  ];
  const inside = buildings.map((building) => ({
    id: holder.id,
    label: building,
    of: `${holder.name} · ${community}`,
    texts: ['', '', fold(building)],
    where: fold(community),
  }));
  return [{id: holder.id, label: name, of, texts, where: fold(community)}, ...inside];
}

/** All grids, buildings and compounds, ready to be searched; made once for a table. */
export function searchIndex(grids: readonly Grid[]): SearchIndex {
  const byId = new Map(grids.map((grid) => [grid.id, grid]));
  return grids.flatMap((grid) => entriesOf(grid, byId));
}

/** True where letters of pinyin begin one of the words: npsq and np find 南坪社区, sq does not. */
const beginsWord = (initials: string, wanted: string): boolean => ` ${initials}`.indexOf(` ${wanted}`) >= 0;

/** So much of a community's name tells it. */
const LEAST_WHERE = 2;

/** True for 一巷5栋: the beginning of a community's name, then of what lies in it. */
function isInPlace({texts, where}: Entry, wanted: string): boolean {
  let length = 0;
  while (length < where.length && where[length] === wanted[length]) length += 1;
  for (; length >= LEAST_WHERE && length < wanted.length; length -= 1) {
    const rest = wanted.slice(length);
    if (texts[0] === rest || [1, 2].some((field) => texts[field]!.indexOf(rest) === 0)) return true;
  }
  return false;
}

/** 0 for a grid's own number; less is surer; -1 where nothing holds the words. */
function rankOf(entry: Entry, wanted: string): number {
  const {texts} = entry;
  if (texts[0] === wanted) return 0;
  if (isInPlace(entry, wanted)) return IN_PLACE;
  for (let field = 1; field < texts.length; field += 1) {
    const text = texts[field]!;
    if (field === 5) {
      if (text !== '' && beginsWord(text, wanted)) return 2 * field;
      continue;
    }
    if (field === CODE && wanted.length < LEAST_CODE) continue;
    const at = text.indexOf(wanted);
    if (at >= 0) return 2 * field + (at === 0 ? 0 : 1);
  }
  const begins = [1, 2].some((field) => {
    const text = texts[field]!;
    return text.length >= LEAST_BEGINNING && wanted.indexOf(text) === 0;
  });
  return begins ? BEGINS : -1;
}

/** What holds the words, the surest first, eight at most, and how many more there are. */
export function findGrids(
  index: SearchIndex,
  query: string,
): {readonly found: readonly Found[]; readonly more: number} {
  const wanted = fold(query);
  if (wanted === '') return {found: [], more: 0};
  const byRank: Entry[][] = [];
  let count = 0;
  for (const entry of index) {
    const rank = rankOf(entry, wanted);
    if (rank < 0) continue;
    count += 1;
    (byRank[rank] ??= []).push(entry);
  }
  const found = byRank.reduce<Entry[]>((all, some) => (all.length < MOST_FOUND ? all.concat(some) : all), []);
  return {found: found.slice(0, MOST_FOUND), more: Math.max(0, count - MOST_FOUND)};
}
