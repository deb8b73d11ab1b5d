import {isServer} from 'lit';

import {type findPersonalData, mayHoldPersonalData} from '@linli/model/privacy';
import type {Place, Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import {type LazyParts, lazyParts} from './lazy-parts.ts';
import type * as WholeGate from './whole-gate.ts';

type Find = (text: string) => ReturnType<typeof findPersonalData>;

/**
 * The whole gate: it loads where a text is met that the first look does not let through, so that a page of ordinary texts
 * does without it. Nothing is shown before one of the two has judged it.
 */
export const WHOLE_GATE: LazyParts<typeof WholeGate> = lazyParts(new Map([['gate', () => import('./whole-gate.ts')]]));

// A server draws in one go and cannot wait: `installParts()` of an element is the sure way there.
if (isServer) void WHOLE_GATE.load('gate');

/** Records that may be shown, what was found in the others, and how many these are. */
export interface Gated<R> {
  readonly shown: readonly R[];
  readonly problems: readonly Problem[];
  readonly blocked: number;
  /** How many wait for the whole gate, which is not here yet: they are not shown. */
  readonly undecided: number;
}

/** The cell that a text of a record came from, as Excel shows it; undefined where there is no table. */
function cellOf(table: Table | null, id: string, key: string): Place | undefined {
  if (!table) return undefined;
  const row = table.rows.find(({cells}) => cells['id'] === id)?.row;
  return {table: table.name, sheet: table.sheet, row, column: table.letters[table.keys.indexOf(key)]};
}

type Kinds = Problem & {code: 'personal-data' | 'maybe-personal-data'};

function tell(findings: ReturnType<Find>, place: Place | undefined): Kinds[] {
  return findings.map(({kind, severity}) =>
    severity === 'block'
      ? {code: 'personal-data', severity: 'error', place, args: {kind}}
      : {code: 'maybe-personal-data', severity: 'warning', place, args: {kind}},
  );
}

const isBlock = ({code}: Problem) => code === 'personal-data';

/** What was found in the texts of one record, one by one and together: a name in one cell, an illness in the next. */
function judged<R extends {readonly id: string}>(
  record: R,
  keys: readonly (keyof R & string)[],
  table: Table | null,
  find: Find,
): readonly Kinds[] {
  const texts = keys.map((key) => String(record[key] ?? ''));
  const told = keys.flatMap((key, index) => tell(find(texts[index] ?? ''), cellOf(table, record.id, key)));
  const together = told.some(isBlock) ? [] : tell(find(texts.join('\n')), cellOf(table, record.id, ''));
  return [...told, ...together.filter(isBlock)];
}

/** The texts together, line by line: what stops one of them stops them all. */
const passesFirstLook = <R>(record: R, keys: readonly (keyof R & string)[]): boolean =>
  !mayHoldPersonalData(keys.flatMap((key) => (record[key] ? [String(record[key])] : [])).join('\n'));

/**
 * Lets no record with personal data in its named texts be drawn: a blocked one is left out and told of, a doubtful one is
 * shown and told of. What passes the first look is shown; anything else waits for the whole gate. The data view below an
 * element is the page's own text and stays as it is.
 */
export function passGate<R extends {readonly id: string}>(
  records: readonly R[],
  keys: readonly (keyof R & string)[],
  table: Table | null,
  find: Find | null = WHOLE_GATE.get('gate')?.findPersonalData ?? null,
): Gated<R> {
  const problems: Problem[] = [];
  let [blocked, undecided] = [0, 0];
  const shown = records.filter((record) => {
    if (passesFirstLook(record, keys)) return true;
    if (!find) undecided += 1;
    const told = find ? judged(record, keys, table, find) : [];
    problems.push(...told);
    if (told.some(isBlock)) blocked += 1;
    return find !== null && !told.some(isBlock);
  });
  return {shown, problems, blocked, undecided};
}
