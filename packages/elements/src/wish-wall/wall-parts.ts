import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {type Words, words as zhHans} from './wish-wall.zh.ts';

/** The wall's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    ['zh-Hant', () => import('./wish-wall.zh-hant.ts').then(({words}) => words)],
    ['en', () => import('./wish-wall.en.ts').then(({words}) => words)],
  ]),
);

/** The words of a language; simplified Chinese where the others have not come. */
export const wordsFor = (locale: Locale): Words => WORDS.get(locale) ?? zhHans;
