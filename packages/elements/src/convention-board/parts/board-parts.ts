import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../../internal/lazy-parts.ts';
import {language} from '../../internal/notice.words.ts';
import {type BoardWords, words as zhHans} from '../board.zh.ts';
import type {Words} from '../convention/convention.zh.ts';
import type * as Convention from '../convention/convention.part.ts';
import type * as Vertical from '../text/vertical.part.ts';

/** The board's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    language('zh-Hant', () => import('../convention-board.zh-hant.ts')),
    language('en', () => import('../convention-board.en.ts')),
  ]),
);

/** What only a board with a convention needs, besides its articles: its table, its vote, its procedure, its words. */
export const CONVENTION: LazyParts<typeof Convention> = lazyParts(
  new Map([['convention', () => import('../convention/convention.part.ts')]]),
);

/** Vertical setting. */
export const VERTICAL: LazyParts<typeof Vertical> = lazyParts(
  new Map([['vertical', () => import('../text/vertical.part.ts')]]),
);

/** The words of a language; simplified Chinese where the others have not come. */
export const wordsFor = (locale: Locale): BoardWords => WORDS.get(locale) ?? zhHans;
