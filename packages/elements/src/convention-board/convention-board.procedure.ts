import type {Locale} from '@linli/model/quantity';
import type {Convention, ProcedureStep} from '@linli/model/record/convention';
import {isBefore} from '@linli/model/record/dates';

import {formatDay} from '../internal/calendar-day.ts';
import type {Words} from './convention-board.zh.ts';

const STEPS: readonly ProcedureStep[] = ['collected', 'drafted', 'reviewed', 'voted', 'filed'];

/** `unclear` where the dates contradict each other: then nobody can tell. */
export type Standing = 'in-force' | 'draft' | 'unclear';

/** One step of the procedure; `iso` is null where its day was not reported. */
export interface Step {
  readonly label: string;
  readonly iso: string | null;
  readonly text: string;
  /** 备案号, under the last step. */
  readonly note?: string;
}

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
export function toProcedure(convention: Convention, words: Words, locale: Locale): Step[] {
  return STEPS.map((step) => {
    const iso = dateOf(convention, step);
    const number = step === 'filed' ? convention.filingNumber : undefined;
    const needsNumber = step === 'filed' && iso !== null;
    return {
      label: words.steps[step],
      iso,
      text: iso ? formatDay(iso, locale) : words.missing,
      note: number ? words.filingNumber(number) : needsNumber ? words.filingNumberMissing : undefined,
    };
  });
}
