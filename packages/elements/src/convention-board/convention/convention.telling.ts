import {formatQuantity, type Quantity} from '@linli/model/quantity';

import {coupletsOf} from '../text/verse.ts';
import {words as zhHans, type Words} from './convention.zh.ts';
import type {Telling} from '../text/sheet.layout.ts';

/** How to say it of a convention, besides its articles. */
export interface ConventionTelling extends Telling {
  readonly words: Words;
  readonly format: (quantity: Quantity) => string;
  /** The reader's present; null while it is not known, as on a server. */
  readonly now: Date | null;
}

/** Adds what a convention needs to what a board of articles knows. Words of other languages came whole. */
export const conventionTelling = (telling: Telling, now: Date | null): ConventionTelling => ({
  ...telling,
  words: {...zhHans, ...telling.words},
  format: (quantity) => formatQuantity(quantity, telling.locale),
  couplets: coupletsOf,
  now,
});
