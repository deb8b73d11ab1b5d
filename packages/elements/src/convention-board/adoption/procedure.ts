import type {Convention, ProcedureStep} from '@linli/model/record/convention';
import {isBefore} from '@linli/model/record/dates';

import {formatDay} from '../../internal/calendar-day.ts';
import {safeUrl} from '../../internal/safe-url.ts';
import type {ConventionTelling} from '../convention/convention.telling.ts';
import type {Words} from '../convention/convention.zh.ts';

const STEPS: readonly ProcedureStep[] = ['collected', 'drafted', 'reviewed', 'voted', 'filed'];

/** `unclear` where the dates contradict each other: then nobody can tell. */
export type Standing = 'in-force' | 'draft' | 'unclear';

/** One step of the procedure; `iso` is null where its day was not reported. */
export interface Step {
  readonly label: string;
  readonly iso: string | null;
  readonly text: string;
  /** 备案机关 and 备案号, under the last step. */
  readonly notes: readonly string[];
  /** The address of what was published; undefined where there is none that is safe to link. */
  readonly href: string | undefined;
}

/** The steps, and one sentence that names those without a day; null where none is missing. */
export interface Procedure {
  readonly steps: readonly Step[];
  readonly gaps: string | null;
}

const BEIJING_MS = 8 * 3_600_000;

/** The day in Beijing. */
const today = (now: Date): string => new Date(now.getTime() + BEIJING_MS).toISOString().slice(0, 10);

const dateOf = ({procedure}: Convention, step: ProcedureStep) =>
  procedure.find((each) => each.step === step)?.date || null;

/** True when a step, or taking effect, comes before a step that must come first. */
export function datesContradict(convention: Convention): boolean {
  const days = STEPS.map((step) => dateOf(convention, step)).filter((day) => day !== null);
  const isDisordered = days.some((day, index) => index > 0 && isBefore(day, days[index - 1] ?? ''));
  const voted = dateOf(convention, 'voted');
  return isDisordered || Boolean(convention.inForceFrom && voted && isBefore(convention.inForceFrom, voted));
}

/** A convention is a draft until it is filed and says from when it holds. */
export function standingOf(convention: Convention): Standing {
  if (datesContradict(convention)) return 'unclear';
  return dateOf(convention, 'filed') && convention.inForceFrom ? 'in-force' : 'draft';
}

/** All five steps, those without a day named as such. */
export function toProcedure(convention: Convention, {words, locale}: ConventionTelling): Procedure {
  const steps = STEPS.map((step): Step => {
    const iso = dateOf(convention, step);
    const text = iso ? formatDay(iso, locale) : words.missing;
    const notes = step === 'filed' ? filingNotes(convention, iso, words) : [];
    const href = safeUrl(convention.documents?.find((each) => each.step === step)?.href);
    return {label: words.steps[step], iso, text, notes, href};
  });
  const gaps = steps.filter(({iso}) => iso === null).map(({label}) => label);
  return {steps, gaps: gaps.length > 0 ? words.missingSteps(gaps) : null};
}

/** Where it was filed and under what number; a number that a filed convention lacks is named. */
function filingNotes({filedWith, filingNumber}: Convention, iso: string | null, words: Words): readonly string[] {
  const number = filingNumber ? words.filingNumber(filingNumber) : iso === null ? '' : words.filingNumberMissing;
  return [filedWith ? words.filedWith(filedWith) : '', number].filter((note) => note !== '');
}

/** 下次修订, and whether that day has passed; before the reader's own day is known nothing is said of it. */
export function reviewOf({nextReview}: Convention, {words, locale, now}: ConventionTelling): string {
  if (!nextReview) return '';
  const day = formatDay(nextReview, locale);
  return now !== null && isBefore(nextReview, today(now)) ? words.overdue(day) : day;
}
