import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {type Words, words as zhHans} from './convention-board.zh.ts';
import type * as Convention from './convention.part.ts';

/** The board's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    ['zh-Hant', () => import('./convention-board.zh-hant.ts').then(({words}) => words)],
    ['en', () => import('./convention-board.en.ts').then(({words}) => words)],
  ]),
);

/** What only a board with a convention needs, besides its articles: its table, its vote, its procedure. */
export const CONVENTION: LazyParts<typeof Convention> = lazyParts(
  new Map([['convention', () => import('./convention.part.ts')]]),
);

/** The words of a language; simplified Chinese where the others have not come. */
export const wordsFor = (locale: Locale): Words => WORDS.get(locale) ?? zhHans;

/** What a board waits for before it is drawn. */
export interface Wanted {
  readonly locale: Locale;
  readonly convention: boolean;
}

/** Resolves to whether all that is wanted has come; `true` at once where nothing must be waited for. */
export function partsFor({locale, convention}: Wanted): true | Promise<boolean> {
  const coming = [WORDS.load(locale), convention ? CONVENTION.load('convention') : undefined];
  if (coming.every((part) => part === undefined)) return true;
  const isHere = () => !(WORDS.knows(locale) && !WORDS.get(locale)) && !(convention && !CONVENTION.get('convention'));
  return Promise.all(coming).then(isHere);
}
