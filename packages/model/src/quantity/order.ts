import type {Quantity} from './quantity.ts';

/** How two quantities compare, where their wordings tell. */
export type Order = -1 | 0 | 1 | 'cannot be told';

/** The open lower and upper ends between which a number lies; `about` leaves both ends open. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

function boundsOf({value, upper, qualifier}: Quantity): Bounds | undefined {
  if (value === null || qualifier === 'about') return undefined;
  const above = qualifier === 'over' || qualifier === 'at-least';
  const below = qualifier === 'nearly' || qualifier === 'up-to';
  return {
    low: below ? -Infinity : value,
    high: above ? Infinity : (upper ?? value),
    lowOpen: qualifier === 'over',
    highOpen: qualifier === 'nearly',
  };
}

const isBelow = (left: Bounds, right: Bounds): boolean =>
  left.high < right.low || (left.high === right.low && (left.highOpen || right.lowOpen));

/** Compares quantities of one unit: 160余 is more than 160, but 160余 and 170 cannot be told apart. */
export function order(left: Quantity, right: Quantity): Order {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  if (!a || !b) return 'cannot be told';
  if (isBelow(a, b)) return -1;
  if (isBelow(b, a)) return 1;
  return a.low === a.high && b.low === b.high && a.low === b.low ? 0 : 'cannot be told';
}
