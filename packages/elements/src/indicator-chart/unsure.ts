import {order, type Quantity} from '@linli/model/quantity';

import type {Extremes, Figure} from './plain-summary.ts';

/** 1, 0 or -1 where two figures can be told apart, or are the same. */
type Ranking = (left: Quantity, right: Quantity) => number;

/** 80余 is written larger than 70余. */
const asWritten: Ranking = (left, right) => Math.sign((left.value ?? 0) - (right.value ?? 0));

/** The wordings leave no doubt. */
const surely: Ranking = (left, right) => {
  const found = order(left, right);
  return found === 'cannot be told' ? NaN : found;
};

/** The same for all figures that say the same. */
const meaning = ({quantity}: Figure): string => JSON.stringify({...quantity, text: ''});

/** The figures that none stands above (`way` 1) or below (-1); none where that is in doubt. */
function extreme(figures: readonly Figure[], rank: Ranking, way: 1 | -1): readonly Figure[] {
  const isNot = (one: Figure, other: Figure): boolean => !(rank(one.quantity, other.quantity) * way >= 0);
  // The one written largest first: of ten thousand figures only those as large are held against all.
  const top = figures.reduce((best, one) => (asWritten(one.quantity, best.quantity) * way > 0 ? one : best));
  const equals = figures.filter((one) => !isNot(one, top));
  const distinct = new Map(equals.map((one) => [meaning(one), one]));
  const lost = new Set(
    [...distinct].filter(([, one]) => figures.some((other) => isNot(one, other))).map(([key]) => key),
  );
  return equals.filter((one) => lost.size === 0 || !lost.has(meaning(one)));
}

/** Highest and lowest of figures with 余, 近 or 约; where these leave it open, by the numbers as written. */
export function weighed(figures: readonly Figure[]): Extremes {
  const pick = (rank: Ranking): Extremes => ({
    highest: extreme(figures, rank, 1),
    lowest: extreme(figures, rank, -1),
    asWritten: rank === asWritten,
  });
  const sure = pick(surely);
  return sure.highest.length > 0 && sure.lowest.length > 0 ? sure : pick(asWritten);
}
