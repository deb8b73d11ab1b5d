import type {Quantity} from '@linli/model/quantity';

/** Where one shade ends and the next begins, ascending; at most three bounds, so at most four shades. */
export type Bounds = readonly number[];

/** A shade of the scale, `none` where nothing was reported, `mixed` where a range lies in more than one class. */
export type Shade = 0 | 1 | 2 | 3 | 'none' | 'mixed';

const MOST_BOUNDS = 3;
const STEPS = [1, 2, 5, 10];

/** The smallest round step (1, 2 or 5 times a power of ten) that gives at most three bounds between the extremes. */
function stepFor(least: number, most: number): number {
  // Households are whole, so no step is smaller than one.
  const power = Math.max(1, 10 ** Math.floor(Math.log10((most - least) / (MOST_BOUNDS + 1))));
  const found = STEPS.find((step) => boundsBy(step * power, least, most).length <= MOST_BOUNDS);
  return (found ?? 20) * power;
}

function boundsBy(step: number, least: number, most: number): number[] {
  const bounds: number[] = [];
  for (let bound = (Math.floor(least / step) + 1) * step; bound <= most; bound += step) bounds.push(bound);
  return bounds;
}

/** The reported numbers; a range counts by its lower end. */
export const valuesOf = (quantities: readonly (Quantity | null)[]): number[] =>
  quantities.flatMap((quantity) => (quantity?.value === null || !quantity ? [] : [quantity.value]));

/** Round class bounds for the reported numbers; none when all are equal or nothing was reported. */
export function boundsOf(quantities: readonly (Quantity | null)[]): Bounds {
  const values = valuesOf(quantities);
  if (values.length === 0) return [];
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return least === most ? [] : boundsBy(stepFor(least, most), least, most);
}

function classOf(value: number, bounds: Bounds): 0 | 1 | 2 | 3 {
  let count = 0;
  while (count < bounds.length && bounds[count]! <= value) count += 1;
  return count as 0 | 1 | 2 | 3;
}

/** The shade of one number: `[300, 400]` puts 300 in shade 1. A range is shaded only if both ends share a class. */
export function shadeOf(quantity: Quantity | null, bounds: Bounds): Shade {
  if (!quantity || quantity.value === null) return 'none';
  const shade = classOf(quantity.value, bounds);
  return quantity.upper === undefined || classOf(quantity.upper, bounds) === shade ? shade : 'mixed';
}
