import type {Place, Problem} from '@linli/model/problem';
import type {Read, Table} from '@linli/model/read/table';
import type {Wish} from '@linli/model/record/wish';
import {plainWishes} from '@linli/model/record/wish-plain';
import {WISH_COLUMNS} from '@linli/model/record/wish.columns';

import {type Gated, passGate, WHOLE_GATE} from '../internal/privacy-gate.ts';
import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type * as Many from './many-wishes.ts';
import type * as WholeWishes from './whole-wishes.ts';
import {firstStore} from './wish-wall.first.ts';
import {READER} from './wish-wall.hearing.ts';
import type {WishStore} from './wish-wall.store.ts';
import {lateProblems} from './wish-wall.timing.ts';

/** Does something after the first picture, and draws again; null where the first picture must hold everything. */
export type Later = ((act: () => void) => void) | null;

/** Wishes that may be shown, what was wrong with the rest, and how many hold personal data. */
export interface ReadWishes {
  readonly shown: readonly Wish[];
  readonly store: WishStore;
  /** Where the wishes were read from, to name their cells; empty for checked wishes. */
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  readonly blocked: number;
  /** How many wait for the whole privacy gate, which is not here yet. */
  readonly undecided: number;
  /** Wishes are judged as they are drawn: when the whole gate comes, nothing is read again. */
  readonly judgesLater?: boolean;
  /** The table needs the whole reader of wishes, which is not here yet. */
  readonly unread: boolean;
}

/** What tells a table of wishes from others. */
export const WISHES = {kind: 'wish', columns: WISH_COLUMNS} as const;

/** The whole reader of wishes: most tables are plain and do without it. */
export const WHOLE_WISHES: LazyParts<typeof WholeWishes> = lazyParts(
  new Map([['reader', () => import('./whole-wishes.ts')]]),
);

function readTable(table: Table): WholeWishes.TableOfWishes | null {
  const records = plainWishes(table);
  return records ? {table, records, problems: []} : (WHOLE_WISHES.get('reader')?.readWhole(table) ?? null);
}

/** What a card prints of somebody's own words. */
const PROSE = ['text', 'category', 'audience', 'channel', 'claimant', 'result', 'reason'] as const;

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && Array.isArray((value as Wish).steps) && 'text' in value;

const known = new WeakMap<object, boolean>();

/** Whether data are wishes that a site's build checked before: they are looked at once, however many they are. */
export function areWishes(data: unknown): data is readonly Wish[] {
  if (!Array.isArray(data)) return false;
  const is = known.get(data) ?? data.every(isWish);
  known.set(data, is);
  return is;
}

/** Ids are drawn too. The short ones that most tables have can hold nothing of anybody. */
const IDS = ['grid', 'became'] as const;
const SHORT_ID = /^[A-Z]{0,4}\d{1,6}$/;
const hasOddId = (wish: Wish): boolean => IDS.some((key) => wish[key] !== undefined && !SHORT_ID.test(wish[key]));

/** Lets no card with personal data through; names that are left are shown as 王某. */
export function gate(wishes: readonly Wish[], table: Parameters<typeof passGate>[2]): Gated<Wish> {
  const gated = passGate(wishes, wishes.some(hasOddId) ? [...PROSE, ...IDS] : PROSE, table);
  const hasNames = gated.problems.some(({code}) => code === 'maybe-personal-data');
  const whole = WHOLE_GATE.get('gate');
  return hasNames && whole ? {...gated, shown: gated.shown.map((wish) => whole.masked(wish, PROSE))} : gated;
}

/** Wishes with their store: the first, and once the reader has done something, the one that does what was asked. */
function stored<Rest>(shown: readonly Wish[], rest: Rest): Rest & Pick<ReadWishes, 'shown' | 'store'> {
  let first: WishStore | undefined;
  let whole: WishStore | undefined;
  return {
    ...rest,
    shown,
    get store() {
      const part = READER.get('reader');
      return part ? (whole ??= part.storeOf(shown)) : (first ??= firstStore(shown));
    },
  };
}

function readTables({tables, problems}: Read, later: Later): ReadWishes {
  const read = tables.flatMap((table) => readTable(table) ?? []);
  if (read.length < tables.length) return {...NOTHING, problems, unread: true};
  const told = [...problems, ...read.flatMap((one) => one.problems)];
  const all = read.flatMap(({records}) => records);
  if (all.length > MOST_AT_ONCE) return many(all, tables, told, later);
  const passed = read.map(({records, table}) => gate(records, table));
  return stored(
    passed.flatMap(({shown}) => shown),
    {
      ...{tables, unread: false},
      problems: [...told, ...passed.flatMap((one) => one.problems)],
      blocked: passed.reduce((sum, {blocked}) => sum + blocked, 0),
      undecided: passed.reduce((sum, {undecided}) => sum + undecided, 0),
    },
  );
}

/** More wishes than this pass the gate when they are drawn: judging 100 000 texts at once would hold up the page. */
export const MOST_AT_ONCE = 500;

/** What walls of very many wishes need. */
export const MANY: LazyParts<typeof Many> = lazyParts(new Map([['many', () => import('./many-wishes.ts')]]));

/** Nothing is judged before the part for very many has come. */
function many(wishes: readonly Wish[], tables: readonly Table[], told: readonly Problem[], later: Later): ReadWishes {
  const part = MANY.get('many');
  return part?.manyWishes(wishes, tables, told, later) ?? {...NOTHING, problems: told, undecided: wishes.length};
}

function gated(wishes: readonly Wish[], later: Later): ReadWishes {
  if (wishes.length > MOST_AT_ONCE) return many(wishes, [], [], later);
  const {shown, problems, blocked, undecided} = gate(wishes, null);
  return stored(shown, {tables: [], blocked, undecided, problems, unread: false});
}

/** What is read before anything has come. */
export const NOTHING: ReadWishes = {
  ...{shown: [], store: firstStore([]), tables: [], problems: []},
  ...{blocked: 0, undecided: 0, unread: false},
};

/**
 * Makes the reader of one wall: wishes that a site's build checked before are taken as they are, anything else is read
 * as tables. All pass the privacy gate; nothing is read twice.
 */
export function wishReader(later: Later): (data: unknown, read: () => Read) => ReadWishes {
  let last: readonly unknown[] = [];
  let result = NOTHING;
  const isLast = (now: readonly unknown[]) => now.every((each, index) => each === last[index]);
  return (data, read) => {
    const judges = [
      result.judgesLater ? last[0] : WHOLE_GATE.get('gate'),
      MANY.get('many'),
      WHOLE_WISHES.get('reader'),
    ];
    if (Array.isArray(data) && isLast([...judges, data])) return result;
    const checked = areWishes(data) ? data : null;
    const from = checked ?? read();
    if (isLast([...judges, from])) return result;
    last = [...judges, from];
    result = checked ? gated(checked, later) : readTables(from as Read, later);
    return result;
  };
}

/** The cell of a wish, as Excel shows it; where the table has no such column, the one that says where it stands. */
function placeOf(tables: readonly Table[], id: string, key: string): Place | undefined {
  for (const table of tables) {
    const row = table.rows.find(({cells}) => cells['id'] === id)?.row;
    const columnOf = (name: string) => table.letters[table.keys.indexOf(name)];
    if (row) return {table: table.name, sheet: table.sheet, row, column: columnOf(key) ?? columnOf('status')};
  }
  return undefined;
}

/** Every wish that is late today, as problems for the editor: at the promise, or at the day since which it waits. */
export const lateOfAll = ({shown, tables}: ReadWishes, now: Date): readonly Problem[] =>
  shown.flatMap((wish) =>
    lateProblems(wish, now).map((problem) => {
      const key = problem.code === 'wish-overdue' ? 'due' : 'collectedOn';
      return {...problem, place: placeOf(tables, wish.id, key)};
    }),
  );
