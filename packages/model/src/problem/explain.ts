import type {Locale} from '../quantity/quantity.ts';
import {words as communityEn} from './community.en.ts';
import {words as communityHant} from './community.zh-hant.ts';
import {words as communityHans} from './community.zh.ts';
import {words as geoEn} from './geo.en.ts';
import {words as geoHant} from './geo.zh-hant.ts';
import {words as geoHans} from './geo.zh.ts';
import {words as legalityEn} from './legality.en.ts';
import {words as legalityHant} from './legality.zh-hant.ts';
import {words as legalityHans} from './legality.zh.ts';
import {words as mapEn} from './map.en.ts';
import {words as mapHant} from './map.zh-hant.ts';
import {words as mapHans} from './map.zh.ts';
import {words as privacyEn} from './privacy.en.ts';
import {words as privacyHant} from './privacy.zh-hant.ts';
import {words as privacyHans} from './privacy.zh.ts';
import type {Problem, ProblemArgs, Words} from './problem.ts';
import {words as quantityEn} from './quantity.en.ts';
import {words as quantityHant} from './quantity.zh-hant.ts';
import {words as quantityHans} from './quantity.zh.ts';
import {words as readEn} from './read.en.ts';
import {words as readHant} from './read.zh-hant.ts';
import {words as readHans} from './read.zh.ts';
import {words as recordEn} from './record.en.ts';
import {words as recordHant} from './record.zh-hant.ts';
import {words as recordHans} from './record.zh.ts';
import {words as wishEn} from './wish.en.ts';
import {words as wishHant} from './wish.zh-hant.ts';
import {words as wishHans} from './wish.zh.ts';
import {whereIs} from './where.ts';

export {whereIs} from './where.ts';

/** Every sentence there is, by language. */
export const WORDS: Readonly<Record<Locale, Words<ProblemArgs>>> = {
  'zh-Hans': {
    ...quantityHans,
    ...readHans,
    ...recordHans,
    ...wishHans,
    ...geoHans,
    ...mapHans,
    ...privacyHans,
    ...communityHans,
    ...legalityHans,
  },
  'zh-Hant': {
    ...quantityHant,
    ...readHant,
    ...recordHant,
    ...wishHant,
    ...geoHant,
    ...mapHant,
    ...privacyHant,
    ...communityHant,
    ...legalityHant,
  },
  en: {
    ...quantityEn,
    ...readEn,
    ...recordEn,
    ...wishEn,
    ...geoEn,
    ...mapEn,
    ...privacyEn,
    ...communityEn,
    ...legalityEn,
  },
};

const COLON: Readonly<Record<Locale, string>> = {'zh-Hans': '：', 'zh-Hant': '：', en: ': '};

/** What is said where a sentence is missing: newer data may come with older words. */
const UNWORDED: Readonly<Record<Locale, string>> = {
  'zh-Hans': '这里需要核对。',
  'zh-Hant': '這裡需要核對。',
  en: 'This needs to be checked.',
};

/** Says where something is wrong, what, and what to do, in one sentence without any cell's value. Never throws. */
export function explain({code, place, args}: Problem, locale: Locale): string {
  let sentence = UNWORDED[locale];
  try {
    sentence = (WORDS[locale][code] as (args: Problem['args']) => string)(args);
  } catch {
    // A missing wording or argument costs one sentence, not the element that shows it.
  }
  const where = place === undefined ? '' : whereIs(place);
  return where === '' ? sentence : `${where}${COLON[locale]}${sentence}`;
}

/** More sentences than this nobody reads at once; the same mistake runs through most long lists. */
const MOST_TOLD = 20;

const REST: Readonly<Record<Locale, (count: number) => string>> = {
  'zh-Hans': (count) => `另有${count}处：改好上面的，再看还剩哪些。`,
  'zh-Hant': (count) => `另有${count}處：改好上面的，再看還剩哪些。`,
  en: (count) => `${count} more: mend those above, then see what is left.`,
};

/** The sentences of many problems; of a long list the first ones, then how many more there are. */
export function explainAll(problems: readonly Problem[], locale: Locale): readonly string[] {
  const told = problems.slice(0, MOST_TOLD).map((problem) => explain(problem, locale));
  const rest = problems.length - told.length;
  return rest > 0 ? [...told, REST[locale](rest)] : told;
}
