import type {Quantity} from '@linli/model/quantity';

/** The lowest and highest number that a wording allows. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The place of the last digit that is not zero: 10 for 160, 100 for 5400, 10000 for 3万. */
function lastPlace(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/**
 * What a reported number can mean. 余 and 多 stay below the next step of the last written digit (160余 is under 170), 近 and
 * 不足 above the step before; 约 may be either; 以上 has no end. Source: 余、多 as 概数 (GB/T 15835-2011, 4.2).
 */
export function boundsOf(quantity: Quantity): Bounds {
  const low = quantity.value ?? 0;
  const high = quantity.upper ?? low;
  const place = lastPlace(low);
  switch (quantity.qualifier) {
    case 'over':
      return {low, high: high + place};
    case 'at-least':
      return {low, high: Infinity};
    case 'nearly':
    case 'up-to':
      return {low: low - place, high};
    case 'about':
      return {low: low - place, high: high + place};
    default:
      return {low, high};
  }
}

/** True when the wording leaves no doubt that `left` is more than `right`. */
export function surelyMore(left: Quantity, right: Quantity): boolean {
  return boundsOf(left).low >= boundsOf(right).high && (left.value ?? 0) > (right.value ?? 0);
}
