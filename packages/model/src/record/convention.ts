import type {Problem} from '../problem/problem.ts';
import {votes} from './ballots-cell.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import type {Ballot} from './convention.ballot.ts';
import {BALLOT_COLUMNS} from './convention.ballot.columns.ts';
import {ballotOf, ballotProblems} from './convention.ballot.ts';
import {CONVENTION_COLUMNS} from './convention.columns.ts';
import {DOCUMENT_COLUMNS, documentsOf, type ProcedureStep, type StepDocument} from './convention.documents.ts';
import {isBefore} from './dates.ts';
import {present, without} from './present.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import type {Adoption} from './vote.ts';
import {adoptionOf, voteProblems} from './vote.ts';
import {VOTE_COLUMNS} from './vote.columns.ts';

export type {Ballot} from './convention.ballot.ts';
export type {ProcedureStep, StepDocument} from './convention.documents.ts';
export type {Adoption} from './vote.ts';

export type ConventionKind = 'residents' | 'village' | 'gate' | 'charter';
export type ConventionForm = 'articles' | 'verse-3' | 'verse-5' | 'verse-7';

/** A convention (公约), without its articles. */
export interface Convention {
  readonly id: string;
  readonly title: string;
  readonly kind: ConventionKind;
  /** Articles where a table does not say. */
  readonly form: ConventionForm;
  /** Where it holds: a building door, a compound, a community. */
  readonly scope?: string;
  /** Id of the grid it holds in. */
  readonly grid?: string;
  readonly adoption?: Adoption;
  /** The rule of the vote, floor areas, paper and online. */
  readonly ballot?: Ballot;
  readonly procedure: readonly {readonly step: ProcedureStep; readonly date: string}[];
  /** What was published at its steps. */
  readonly documents?: readonly StepDocument[];
  /** Where it was filed: 街道办事处 or 乡镇人民政府. */
  readonly filedWith?: string;
  readonly filingNumber?: string;
  readonly inForceFrom?: string;
  readonly nextReview?: string;
  readonly version?: string;
  /** Id of the version it takes the place of. */
  readonly replaces?: string;
  /** Id of the wider convention that this one adds to: a door's to its compound's. */
  readonly inherits?: string;
  readonly sample: boolean;
}

type ConventionValues = Values<typeof CONVENTION_COLUMNS>;

const STEP_KEYS = [
  ['collectedOn', 'collected'],
  ['draftedOn', 'drafted'],
  ['reviewedOn', 'reviewed'],
  ['votedOn', 'voted'],
  ['filedOn', 'filed'],
] as const satisfies readonly (readonly [keyof ConventionValues, ProcedureStep])[];

/** Steps before the step they follow, taking effect before the vote, a review before taking effect: each with its cell. */
function dateProblems(values: ConventionValues, {fault}: Spot): readonly Problem[] {
  let last = '';
  const early = STEP_KEYS.map(([key]) => key).filter((key) => {
    const date = values[key];
    if (date === undefined) return false;
    const isEarly = isBefore(date, last);
    last = date;
    return isEarly;
  });
  const {inForceFrom, votedOn, nextReview} = values;
  const premature = inForceFrom && votedOn && isBefore(inForceFrom, votedOn) ? (['inForceFrom'] as const) : [];
  const stale = inForceFrom && nextReview && isBefore(nextReview, inForceFrom) ? (['nextReview'] as const) : [];
  return [...early, ...premature, ...stale].map((key) => fault(key, {code: 'dates-out-of-order', args: {}}));
}

const GATHERED = [
  ...STEP_KEYS.map(([key]) => key),
  ...[...VOTE_COLUMNS, ...BALLOT_COLUMNS, ...DOCUMENT_COLUMNS].map(({key}) => key),
] as const;

function assemble(values: ConventionValues, spot: Spot): Assembled<Convention> {
  const procedure = STEP_KEYS.flatMap(([key, step]) => (values[key] === undefined ? [] : [{step, date: values[key]}]));
  const {form = 'articles', sample = false} = values;
  const told = [...voteProblems(values, spot), ...ballotProblems(values, spot)];
  const isSound = !told.some(({severity}) => severity === 'error');
  const vote = isSound ? {adoption: adoptionOf(values), ballot: ballotOf(values)} : {};
  const record = present<Convention>({
    ...without(values, GATHERED),
    ...vote,
    form,
    procedure,
    documents: documentsOf(values),
    sample,
  });
  return {record, apart: [...told, ...dateProblems(values, spot)]};
}

/** How a table of conventions is read. */
export const conventionRecord = defineRecord({
  kind: 'convention',
  columns: CONVENTION_COLUMNS,
  parsers: {...DATE_PARSERS, quantity: votes},
  assemble,
});
