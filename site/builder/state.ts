import type {Kind} from '@linli/model/kinds';
import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

/** What an editor says of a table besides its cells. */
export interface About {
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  readonly asOf: string;
  /** One sentence for readers who do not see the picture; empty: the drafted one. */
  readonly alt: string;
}

/** Everything that undo brings back. Nothing of it leaves the browser. */
export interface Work {
  readonly table: Table | null;
  /** What was told while reading; later checks are made anew from the table. */
  readonly told: readonly Problem[];
  readonly about: About;
  /** Null: the first recommended kind. */
  readonly kind: Kind | null;
  /** Every table that came along, this one among them and which it is; where a workbook or page has several. */
  readonly tables?: {readonly all: readonly Work[]; readonly at: number};
}

/** The present work and what undo can go back to, newest last. */
export interface History {
  readonly now: Work;
  readonly past: readonly Work[];
}

export const EMPTY_ABOUT: About = {title: '', unit: '', source: '', asOf: '', alt: ''};
export const EMPTY_WORK: Work = {table: null, told: [], about: EMPTY_ABOUT, kind: null};

/** Steps that undo remembers. */
const DEPTH = 50;

/** The history after a change. */
export function push({now, past}: History, next: Work): History {
  return {now: next, past: [...past, now].slice(-DEPTH)};
}

/** The history after undo; the same one where there is nothing to undo. */
export function undo(history: History): History {
  const {past} = history;
  const before = past[past.length - 1];
  return before === undefined ? history : {now: before, past: past.slice(0, -1)};
}
