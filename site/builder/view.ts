import type {Kind} from '@linli/model/kinds';
import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import {problemsFor} from './check.ts';
import {draftAlt} from './describe.ts';
import type {CellEdit} from './edit.ts';
import {safeFixes, type UnitMove, unitMoves} from './fix.ts';
import {isBlocked} from './gate.ts';
import {type Recommended, recommend} from './recommend.ts';
import type {About, Work} from './state.ts';

/** Everything the page shows of the present work, worked out once a change. */
export interface View {
  readonly table: Table;
  readonly about: About;
  readonly problems: readonly Problem[];
  /** Personal data: nothing goes further. */
  readonly blocked: boolean;
  readonly fixes: readonly CellEdit[];
  readonly moves: readonly UnitMove[];
  readonly ways: readonly Recommended[];
  /** Null where no picture suits the table. */
  readonly kind: Kind | null;
  readonly alt: string;
  /** Names of all tables that came along, and which is this one; empty where it came alone. */
  readonly tables: readonly {readonly name: string; readonly chosen: boolean}[];
}

/** The view of a work; null while there is no table. */
export function viewOf(work: Work): View | null {
  const {table, about} = work;
  if (table === null) return null;
  const ways = recommend(table, about.unit);
  const kind = work.kind ?? ways[0]?.kind ?? null;
  const problems = problemsFor(work, kind);
  return {
    ...{table, about, problems, ways, kind},
    blocked: isBlocked(problems),
    fixes: safeFixes(table),
    moves: unitMoves(table),
    tables: (work.tables?.all ?? []).map((one, at) => ({
      name: one.table?.name ?? '',
      chosen: at === work.tables?.at,
    })),
    alt: about.alt === '' ? draftAlt(table, about, kind) : about.alt,
  };
}
