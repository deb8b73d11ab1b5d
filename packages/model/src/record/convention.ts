import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {CONVENTION_COLUMNS} from './convention.columns.ts';
import {present} from './present.ts';
import {QUANTITY_PARSERS} from './quantity-parsers.ts';

export type ConventionKind = 'residents' | 'village' | 'gate' | 'charter';
export type ConventionForm = 'articles' | 'verse-3' | 'verse-5' | 'verse-7';
export type ProcedureStep = 'collected' | 'drafted' | 'reviewed' | 'voted' | 'filed';

/** The vote that adopted a convention. Numbers as reported; null where not reported. */
export interface Adoption {
  /** 应到 */
  readonly eligible: Quantity | null;
  /** 实到 */
  readonly present: Quantity | null;
  readonly inFavour: Quantity | null;
  readonly against: Quantity | null;
  readonly abstained: Quantity | null;
  /** The rule in words, for example 过半数到会、到会过半数同意. */
  readonly rule?: string;
}

/** A convention (公约), without its articles. */
export interface Convention {
  readonly id: string;
  readonly title: string;
  readonly kind: ConventionKind;
  readonly form: ConventionForm;
  /** Where it holds: a building door, a compound, a community. */
  readonly scope?: string;
  readonly adoption?: Adoption;
  readonly procedure: readonly {readonly step: ProcedureStep; readonly date: string}[];
  readonly filingNumber?: string;
  readonly inForceFrom?: string;
  readonly nextReview?: string;
  readonly version?: string;
  /** Id of the version it takes the place of. */
  readonly replaces?: string;
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

function adoptionOf(values: ConventionValues): Adoption | undefined {
  const {eligible = null, present: came = null, inFavour = null, against = null, abstained = null, rule} = values;
  if (rule === undefined && [eligible, came, inFavour, against, abstained].every((each) => each === null))
    return undefined;
  return present<Adoption>({eligible, present: came, inFavour, against, abstained, rule});
}

const exact = (quantity?: Quantity): number | null => (quantity?.qualifier === 'exact' ? quantity.value : null);

/** Exact counts must fit: no more present than eligible, and the votes are those of the present. */
function voteProblems(values: ConventionValues, {fault}: Spot): readonly Problem[] {
  const [eligible, came] = [exact(values.eligible), exact(values.present)];
  const votes = [values.inFavour, values.against, values.abstained].map(exact);
  const problems: Problem[] = [];
  if (eligible !== null && came !== null && came > eligible) {
    problems.push(fault('present', {code: 'more-than-whole', args: {part: '实到', whole: '应到'}}));
  }
  const cast = votes.reduce<number>((sum, vote) => sum + (vote ?? 0), 0);
  if (came !== null && cast > came) {
    problems.push(fault('inFavour', {code: 'more-than-whole', args: {part: '同意、反对、弃权之和', whole: '实到'}}));
  } else if (came !== null && votes.every((vote) => vote !== null) && cast < came) {
    problems.push(
      fault('inFavour', {code: 'parts-below-whole', args: {part: '同意、反对、弃权之和', whole: '实到'}}, 'notice'),
    );
  }
  return problems;
}

function dateProblems(values: ConventionValues, {fault}: Spot): readonly Problem[] {
  const dated = STEP_KEYS.filter(([key]) => values[key] !== undefined);
  return dated.flatMap(([key], index) => {
    const before = values[dated[index - 1]?.[0] ?? key] ?? '';
    const shared = Math.min(before.length, values[key]?.length ?? 0);
    const early = (values[key] ?? '').slice(0, shared) < before.slice(0, shared);
    return early ? [fault(key, {code: 'dates-out-of-order', args: {}})] : [];
  });
}

function assemble(values: ConventionValues, spot: Spot): Assembled<Convention> {
  const {
    id,
    title,
    kind,
    form,
    scope,
    filingNumber,
    inForceFrom,
    nextReview,
    version,
    replaces,
    sample = false,
  } = values;
  const procedure = STEP_KEYS.flatMap(([key, step]) => (values[key] === undefined ? [] : [{step, date: values[key]}]));
  const adoption = adoptionOf(values);
  const record = present<Convention>({
    id,
    title,
    kind,
    form,
    scope,
    adoption,
    procedure,
    filingNumber,
    inForceFrom,
    nextReview,
    version,
    replaces,
    sample,
  });
  return {record, problems: [...voteProblems(values, spot), ...dateProblems(values, spot)]};
}

/** How a table of conventions is read. */
export const conventionRecord = defineRecord({
  kind: 'convention',
  columns: CONVENTION_COLUMNS,
  parsers: QUANTITY_PARSERS,
  assemble,
});
