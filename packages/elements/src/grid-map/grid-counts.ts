import type {Locale, Quantity} from '@linli/model/quantity';
import type {Grid} from '@linli/model/record/grid';

import type {Format, Unit} from './cells.layout.ts';

/** 412户 as tables write it; undefined where the rules for official wordings (160余户, 近3万) are needed. */
export function plainCount({value, upper, qualifier, unit, text}: Quantity, bare: Unit): string | undefined {
  if (value === null || upper !== undefined || qualifier !== 'exact') return undefined;
  const plain = `${value}${unit || bare}`;
  return unit === '' || text === undefined || text === plain ? plain : undefined;
}

const isPlain = (quantity: Quantity | null, bare: Unit): boolean =>
  quantity === null || quantity.value === null || plainCount(quantity, bare) !== undefined;

const JUDGED = new WeakMap<readonly Grid[], boolean>();

/** True where some number of these grids is not written as it stands: another language, a range, 余, 近, 约. */
export function needsFormat(locale: Locale, grids: readonly Grid[]): boolean {
  if (locale !== 'zh-Hans') return true;
  let judged = JUDGED.get(grids);
  if (judged === undefined) {
    judged = !grids.every(({households, population}) => isPlain(households, '户') && isPlain(population, '人'));
    JUDGED.set(grids, judged);
  }
  return judged;
}

/** Plain counts by these few lines, all others by `whole`; without it in their table's words, never without their 余. */
export const formatBy =
  (whole: Format | undefined, missing: string): Format =>
  (quantity, bare) => {
    if (quantity.value === null) return missing;
    return whole ? whole(quantity, bare) : (plainCount(quantity, bare) ?? quantity.text ?? '');
  };
