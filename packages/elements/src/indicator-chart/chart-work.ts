import type {ChartData} from '@linli/model/record/chart-data';
import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {KINDS, RECKONING, WORDY} from './chart-kinds.ts';
import type {ChartOptions} from './chart-options.ts';
import {WORDS, wordsFor} from './chart-words.ts';
import {isSimple, kindsOf, MORE} from './choosing.ts';
import type * as Extras from './extras.ts';
import {FIGURES} from './figures.ts';
import {MARKS} from './forms/marks.ts';
import {layOut} from './lay-out.ts';
import type {Picture, Refusal} from './picture.ts';
import {isUnsure} from './plain-summary.ts';
import {isPlain} from './plain-strip.ts';
import type * as Refusals from './refusals/refusals.ts';

/** Target, band, breaks and remarks, which few charts have. */
export const EXTRAS: LazyParts<typeof Extras> = lazyParts(new Map([['extras', () => import('./extras.ts')]]));

/** Why some data make no chart, in a sentence. */
export const REFUSALS: LazyParts<typeof Refusals> = lazyParts(
  new Map([['refusals', () => import('./refusals/refusals.ts')]]),
);

/** What a page asks of a chart. */
export interface Asked extends Extras.ExtraTexts {
  readonly kind: string;
  /** Kind of each small multiple. */
  readonly of: string;
}

/** What came of it. */
export interface Work {
  readonly result: Picture | Refusal | null;
  readonly options: ChartOptions;
  /** Names of the attributes that were not understood. */
  readonly faults: readonly string[];
  /** What must still come before this may be drawn; if it never does, `result` says so. */
  readonly coming: Promise<unknown> | undefined;
}

type Coming = readonly (Promise<unknown> | undefined | false)[];

function all(coming: Coming): Promise<unknown> | undefined {
  const some = coming.filter((one) => one);
  return some.length > 0 ? Promise.all(some) : undefined;
}

const NOT_LOADED: Refusal = {refused: 'not-loaded'};

/** Works out what to draw; `undefined` figures are those whose reader is not here. */
export function workOut(asked: Asked, figures: ChartData | null | undefined, locale: Locale): Work {
  const {kind, of, target, band, breaks, remarks} = asked;
  const isForeign = locale !== 'zh-Hans';
  const extra = Boolean(target || band || breaks || remarks);
  const kinds = figures ? kindsOf(kind, of, figures) : [];
  const more = Boolean(figures && !isSimple(figures));
  const isOneOf = (names: readonly string[]): boolean => kinds.some((name) => names.indexOf(name) >= 0);
  const coming = all([
    // What an editor wrote by hand may be any figure: 100-200户, 96.5%以上.
    (extra || isForeign || figures === undefined || isOneOf(RECKONING)) && FIGURES.load('figures'),
    (figures === undefined || (figures !== null && isUnsure(figures))) && MARKS.load('marks'),
    more && MORE.load('more'),
    (extra || isForeign || more || isOneOf(WORDY)) && WORDS.load(locale),
    extra && EXTRAS.load('extras'),
    ...kinds.map((name) => KINDS.load(name)),
  ]);
  const options: ChartOptions = {locale, words: wordsFor(locale)};
  if (coming || figures === undefined) return {result: NOT_LOADED, options, faults: [], coming};
  const {extras, faults = []} = (extra && EXTRAS.get('extras')?.readExtras(asked)) || {};
  const full = {...options, extras};
  const result = figures && layOut(figures, kind, full, of);
  const refused = result && 'refused' in result;
  const needed = result && (refused ? REFUSALS.load('refusals') : isPlain(result) ? undefined : MARKS.load('marks'));
  return {result: needed && !refused ? NOT_LOADED : result, options: full, faults, coming: needed ?? undefined};
}

/** As many steps as one thing can lead to another: figures, kind, form, words. */
const TRIES = 5;

async function wait(first: Promise<unknown>, next: () => Promise<unknown> | undefined): Promise<boolean> {
  let coming: Promise<unknown> | undefined = first;
  for (let tried = 0; coming && tried < TRIES; tried += 1) {
    await coming;
    coming = next();
  }
  return !coming;
}

/** Calls `next` until nothing is missing; `true` at once, and not a promise, where nothing is. Resolves to whether all came. */
export function gather(next: () => Promise<unknown> | undefined): true | Promise<boolean> {
  const coming = next();
  return coming ? wait(coming, next) : true;
}
