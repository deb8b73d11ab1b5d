import type {ReactiveControllerHost} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import type {Wanted} from '../internal/wanted-parts.ts';
import {MANY, MOST_AT_ONCE} from './wish-wall.data.ts';
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

/** What a wall waits for: its words, and where wishes wait for the privacy gate, what judges so many. */
export function wantedBy(locale: Locale, undecided: number): readonly Wanted[] {
  if (undecided === 0) return [[WORDS, locale]];
  return [[WORDS, locale], undecided > MOST_AT_ONCE ? [MANY, 'many'] : [WHOLE_GATE, 'gate']];
}

/** The browser paints what is drawn; then the rest is worked out and drawn. */
export function afterPicture(host: ReactiveControllerHost, act: () => void): void {
  const run = (): void => {
    act();
    host.requestUpdate();
  };
  void host.updateComplete.then(() => requestAnimationFrame(() => setTimeout(run)));
}
