import {round} from './category-places.ts';

/** A place in percent from the left and from the top; `null` is a hole. */
export type Point = readonly [x: number, y: number | null];

type Known = readonly [x: number, y: number];

const through = (points: readonly Known[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join('L');

/** The runs of points between holes. */
function runsOf(points: readonly Point[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [[]];
  for (const [x, y] of points) {
    if (y === null) runs.push([]);
    else runs[runs.length - 1]!.push([x, y]);
  }
  return runs.filter(({length}) => length > 0);
}

/** A line through points as a path's `d`; a point between two holes is a dot. */
export function pathThrough(points: readonly Point[]): string {
  return runsOf(points)
    .map((run) => `M${through(run)}${run.length === 1 ? 'Z' : ''}`)
    .join('');
}

/** The space between points and zero, at 100, as a path's `d`. */
export function spaceBelow(points: readonly Point[]): string {
  const floor = (run: readonly Known[]): readonly Known[] => run.map(([x]): Known => [x, 100]).reverse();
  return runsOf(points)
    .map((run) => `M${through(run)}L${through(floor(run))}Z`)
    .join('');
}
