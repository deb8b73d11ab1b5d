import type {Bounds} from './grid-scale.ts';

/** Classes on the map at most; one bound fewer. */
const CLASSES = 4;

const ascending = (values: readonly number[]): number[] => values.slice().sort((a, b) => a - b);

/** Bounds that ascend and leave no class at the lower end empty. */
const clean = (bounds: readonly number[], least: number): number[] =>
  Array.from(new Set(bounds))
    .filter((bound) => Number.isFinite(bound) && bound > least)
    .sort((a, b) => a - b);

/** As many grids in each class as ties allow. */
export function quantileBounds(values: readonly number[]): Bounds {
  const sorted = ascending(values);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? NaN;
  return clean([at(1 / 4), at(2 / 4), at(3 / 4)], sorted[0] ?? NaN);
}

/** Classes of one width between the least and the most; bounds are whole because households are. */
export function equalBounds(values: readonly number[]): Bounds {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const step = (most - least) / CLASSES;
  return clean(
    [1, 2, 3].map((times) => Math.ceil(least + times * step)),
    least,
  );
}

/** Values and how often each occurs, and from these the squared deviation of any run of values from its mean. */
function deviations(sorted: readonly number[]) {
  const distinct = Array.from(new Set(sorted));
  const sums = [{n: 0, sum: 0, square: 0}];
  let at = 0;
  for (const value of distinct) {
    let {n, sum, square} = sums[sums.length - 1]!;
    for (; sorted[at] === value; at += 1) {
      n += 1;
      sum += value;
      square += value * value;
    }
    sums.push({n, sum, square});
  }
  const between = (from: number, to: number): number => {
    const [a, b] = [sums[from]!, sums[to]!];
    const sum = b.sum - a.sum;
    return b.square - a.square - (sum * sum) / Math.max(1, b.n - a.n);
  };
  return {distinct, between};
}

/** Where the last of `count` classes of the first `to` values best begins; costs of fewer classes are in `before`. */
function bestStart(
  before: readonly number[],
  between: (from: number, to: number) => number,
  count: number,
  to: number,
) {
  let best = {cost: Infinity, from: count - 1};
  for (let from = count - 1; from < to; from += 1) {
    const cost = before[from]! + between(from, to);
    if (cost < best.cost) best = {cost, from};
  }
  return best;
}

/** More different values than this are thinned evenly: the work grows with their square. */
const MOST_VALUES = 600;

/** Natural breaks: the classes with the least squared deviation from their means (Fisher 1958, Jenks 1967), exactly. */
export function jenksBounds(values: readonly number[]): Bounds {
  const all = ascending(values);
  const isMany = new Set(all).size > MOST_VALUES;
  const sorted = isMany
    ? Array.from({length: MOST_VALUES}, (_, at) => all[Math.floor((at * all.length) / MOST_VALUES)]!)
    : all;
  const {distinct, between} = deviations(sorted);
  const size = distinct.length;
  const classes = Math.min(CLASSES, size);
  let costs = distinct.map((_, index) => between(0, index + 1));
  costs = [0, ...costs];
  const starts: number[][] = [];
  for (let count = 2; count <= classes; count += 1) {
    const found = Array.from({length: size + 1}, (_, to) => bestStart(costs, between, count, to));
    starts.push(found.map(({from}) => from));
    costs = found.map(({cost}) => cost);
  }
  const bounds: number[] = [];
  for (let to = size, count = classes; count > 1; count -= 1) {
    to = starts[count - 2]![to]!;
    bounds.push(distinct[to]!);
  }
  return clean(bounds, sorted[0] ?? NaN);
}

/** “300,400” or “300、400” as bounds; words that are no numbers are left out, and more than three bounds are cut. */
export const manualBounds = (breaks: string): Bounds =>
  clean(
    breaks
      .split(/[,，、;；\s]+/)
      .filter((text) => text !== '')
      .map(Number),
    -Infinity,
  ).slice(0, CLASSES - 1);

/** How a map's `classing` and `breaks` divide numbers; undefined where round steps are to be used. */
export function classesBy(classing: string, breaks: string): ((values: readonly number[]) => Bounds) | undefined {
  if (classing === 'quantile') return quantileBounds;
  if (classing === 'equal') return equalBounds;
  if (classing === 'jenks') return jenksBounds;
  const manual = manualBounds(breaks);
  return manual.length > 0 ? () => manual : undefined;
}
