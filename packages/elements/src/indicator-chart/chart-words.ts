import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {language} from '../internal/notice.words.ts';
import {firstWords} from './first-words.zh.ts';
import type {ChartWords} from './indicator-chart.zh.ts';

/** The chart's words. What a plain drawing in simplified Chinese says is always here. */
export const WORDS: LazyParts<ChartWords> = lazyParts(
  new Map([
    language('zh-Hans', () => import('./more.ts')),
    language('zh-Hant', () => import('./indicator-chart.zh-hant.ts')),
    language('en', () => import('./indicator-chart.en.ts')),
  ]),
);

/** The words of a language; the first ones in simplified Chinese where the others have not come, or are not needed. */
export function wordsFor(locale: Locale): ChartWords {
  return WORDS.get(locale) ?? WORDS.get('zh-Hans') ?? (firstWords as ChartWords);
}
