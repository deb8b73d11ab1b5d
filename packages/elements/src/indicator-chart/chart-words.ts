import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {words as zhHans, type ChartWords} from './indicator-chart.zh.ts';

type WordsModule = Promise<{readonly words: ChartWords}>;

const language = (locale: Locale, load: () => WordsModule) => [locale, () => load().then(({words}) => words)] as const;

/** The chart's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<ChartWords> = lazyParts(
  new Map([
    language('zh-Hant', () => import('./indicator-chart.zh-hant.ts')),
    language('en', () => import('./indicator-chart.en.ts')),
  ]),
);

/** The words of a language; simplified Chinese where the others have not come. */
export function wordsFor(locale: Locale): ChartWords {
  return WORDS.get(locale) ?? zhHans;
}
