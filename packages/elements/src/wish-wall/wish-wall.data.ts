import type {Place, Problem} from '@linli/model/problem';
import type {Read, Table} from '@linli/model/read/table';
import {readRecords} from '@linli/model/record/read-records';
import {type Wish, wishRecord} from '@linli/model/record/wish';

import {type Gated, passGate, WHOLE_GATE} from '../internal/privacy-gate.ts';
import {withRowNumbers} from '../internal/row-numbers.ts';
import {storeOf, type WishStore} from './wish-wall.store.ts';
import {lateProblems} from './wish-wall.timing.ts';

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
}

/** What a card prints of somebody's own words. */
const PROSE = ['text', 'category', 'audience', 'channel', 'claimant', 'result', 'reason'] as const;

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && Array.isArray((value as Wish).steps) && 'text' in value;

/** The same wish with residents' full names as 王某. */
function masked(wish: Wish): Wish {
  const mask = WHOLE_GATE.get('gate')?.mask;
  const texts = PROSE.flatMap((key) => (mask && wish[key] ? [[key, mask(wish[key])] as const] : []));
  return {...wish, ...Object.fromEntries(texts)};
}

/** Lets no card with personal data through; names that are left are shown as 王某. */
export function gate(wishes: readonly Wish[], table: Parameters<typeof passGate>[2]): Gated<Wish> {
  const gated = passGate(wishes, PROSE, table);
  const hasNames = gated.problems.some(({code}) => code === 'maybe-personal-data');
  return hasNames ? {...gated, shown: gated.shown.map(masked)} : gated;
}

function readTables({tables, problems}: Read): ReadWishes {
  const read = tables.map((raw) => {
    const table = withRowNumbers(raw, wishRecord, ['id']);
    return {table, ...readRecords(table, wishRecord)};
  });
  const told = [...problems, ...read.flatMap((one) => one.problems)];
  const all = read.flatMap(({records}) => records);
  if (all.length > MOST_AT_ONCE) return gatedWhenDrawn(all, tables, told);
  const passed = read.map(({records, table}) => gate(records, table));
  const shown = passed.flatMap((one) => one.shown);
  return {
    ...{shown, tables, store: storeOf(shown)},
    problems: [...told, ...passed.flatMap((one) => one.problems)],
    blocked: passed.reduce((sum, {blocked}) => sum + blocked, 0),
    undecided: passed.reduce((sum, {undecided}) => sum + undecided, 0),
  };
}

/** More wishes than this pass the gate when they are drawn: judging 100 000 texts at once would hold up the page. */
const MOST_AT_ONCE = 1000;

/** The same promise for very many: what is drawn has passed the gate, and what was blocked is told as it is met. */
function gatedWhenDrawn(wishes: readonly Wish[], tables: readonly Table[], told: readonly Problem[]): ReadWishes {
  // Among so many some need the whole gate.
  if (!WHOLE_GATE.get('gate')) return {...NOTHING, problems: told, undecided: wishes.length};
  const seen = new Map<Wish, Wish | undefined>();
  const problems = [...told];
  const store = storeOf(wishes);
  let blocked = 0;
  const wish = (row: number): Wish | undefined => {
    const raw = store.wish(row);
    if (raw && !seen.has(raw)) {
      const gated = gate([raw], null);
      problems.push(...gated.problems);
      blocked += gated.blocked;
      seen.set(raw, gated.shown[0]);
    }
    return raw && seen.get(raw);
  };
  return {
    ...{shown: wishes, tables, problems, undecided: 0},
    store: {...store, wish},
    get blocked() {
      return blocked;
    },
  };
}

function gated(wishes: readonly Wish[], tables: readonly Table[], told: readonly Problem[]): ReadWishes {
  if (wishes.length > MOST_AT_ONCE) return gatedWhenDrawn(wishes, tables, told);
  const {shown, problems, blocked, undecided} = gate(wishes, null);
  return {shown, tables, blocked, undecided, problems: [...told, ...problems], store: storeOf(shown)};
}

/** What is read before anything has come. */
export const NOTHING: ReadWishes = {shown: [], store: storeOf([]), tables: [], problems: [], blocked: 0, undecided: 0};

/**
 * Makes the reader of one wall: wishes that a site's build checked before are taken as they are, anything else is read
 * as tables. All pass the privacy gate; nothing is read twice.
 */
export function wishReader(): (data: unknown, read: () => Read) => ReadWishes {
  let last: unknown;
  let judge: unknown;
  let result = NOTHING;
  return (data, read) => {
    const checked = Array.isArray(data) && data.every(isWish) ? data : null;
    const from = checked ?? read();
    const judges = WHOLE_GATE.get('gate');
    if (from === last && judge === judges) return result;
    [last, judge] = [from, judges];
    result = checked ? gated(checked, [], []) : readTables(from as Read);
    return result;
  };
}

/** The cell that says where a wish stands, as Excel shows it. */
function placeOf(tables: readonly Table[], id: string): Place | undefined {
  for (const table of tables) {
    const row = table.rows.find(({cells}) => cells['id'] === id)?.row;
    if (row) return {table: table.name, sheet: table.sheet, row, column: table.letters[table.keys.indexOf('status')]};
  }
  return undefined;
}

/** Every wish that is late today, as problems for the editor. */
export const lateOfAll = ({shown, tables}: ReadWishes, now: Date): readonly Problem[] =>
  shown.flatMap((wish) => lateProblems(wish, now).map((problem) => ({...problem, place: placeOf(tables, wish.id)})));
