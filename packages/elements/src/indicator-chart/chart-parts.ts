import type {ChartData} from '@linli/model/record/chart-data';
import type {Locale} from '@linli/model/quantity';

import {KINDS} from './chart-kinds.ts';
import {WORDS} from './chart-words.ts';
import {kindsNeeded} from './kind-choice.ts';

/** What a chart needs before it can draw: the layout of its kind and the words of its language. */
export interface Wanted {
  readonly kind: string;
  /** Kind of each small multiple. */
  readonly of: string;
  readonly data: ChartData | null;
  readonly locale: Locale;
}

/** Two tries: what a chart needs may change while the first thing is on its way. */
const TRIES = 2;

/** The parts that are not here yet, on their way; `undefined` when all are here or none can be had. */
function missing({kind, of, data, locale}: Wanted): Promise<unknown> | undefined {
  const kinds = data ? kindsNeeded(kind, of, data).map(KINDS.load) : [];
  const parts = [...kinds, WORDS.load(locale)];
  const coming = parts.filter((part) => part !== undefined);
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/** Resolves to whether all that is wanted has come; `true` at once, and not a promise, where nothing must be waited for. */
export function partsFor(wanted: () => Wanted): true | Promise<boolean> {
  return missing(wanted()) ? wait(wanted) : true;
}

async function wait(wanted: () => Wanted): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const coming = missing(wanted());
    if (!coming) return true;
    await coming;
  }
  return missing(wanted()) === undefined;
}
