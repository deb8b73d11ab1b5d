import type {Locale} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import {wordsIn} from '../internal/locale.ts';
import {CHOICE_WORDS} from './choice.words.ts';
import {isAuto} from './is-auto.ts';
import {chooseKind} from './kind-choice.ts';
import {KIND_NAMES} from './kind-names.ts';

/** Why `auto` chose what it chose, in a sentence; empty where the kind was named. */
export function choiceText(kind: string, data: ChartData, locale: Locale): string {
  if (!isAuto(kind)) return '';
  const choice = chooseKind(data);
  return wordsIn(locale, CHOICE_WORDS)[choice.why](wordsIn(locale, KIND_NAMES)[choice.kind] ?? choice.kind);
}
