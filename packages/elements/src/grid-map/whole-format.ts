import {formatQuantity, type Locale, type Quantity} from '@linli/model/quantity';

import type {Unit} from './cells.layout.ts';
import {withUnit} from './grid-map.data.ts';

/** Writes any quantity by the rules for official wordings; loaded where a table has more than plain counts. */
export const formatCount = (quantity: Quantity, bare: Unit, locale: Locale): string =>
  formatQuantity(withUnit(quantity, bare), locale);
