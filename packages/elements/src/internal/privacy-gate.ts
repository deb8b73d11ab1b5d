import {isServer} from 'lit';

import {mayHoldPersonalData} from '@linli/model/privacy';
import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import {type LazyParts, lazyParts} from './lazy-parts.ts';
import type * as WholeGate from './whole-gate.ts';

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

/** What was found in a text: what may not be published, or what may have to be looked at. */
export type PersonalProblem = Problem & {code: 'personal-data' | 'maybe-personal-data'};

/** What the whole gate finds in the named texts of a record. */
export type Judge = <R extends {readonly id: string}>(
  record: R,
  keys: readonly (keyof R & string)[],
  table: Table | null,
) => readonly PersonalProblem[];

export const isBlock = ({code}: Problem): boolean => code === 'personal-data';

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
  judge: Judge | null = WHOLE_GATE.get('gate')?.judge ?? null,
): Gated<R> {
  const problems: Problem[] = [];
  let [blocked, undecided] = [0, 0];
  const shown = records.filter((record) => {
    if (passesFirstLook(record, keys)) return true;
    if (!judge) undecided += 1;
    const told = judge ? judge(record, keys, table) : [];
    problems.push(...told);
    if (told.some(isBlock)) blocked += 1;
    return judge !== null && !told.some(isBlock);
  });
  return {shown, problems, blocked, undecided};
}
