import type {Located} from './located.ts';
import type {Plot, Spot} from './places.layout.ts';
import type {PlacesWords} from './places.words.ts';

/** One button on the map: a place, or the number of places that stand there. */
export interface Mark {
  /** Unique on the map, and the same as long as it stands for the same. */
  readonly key: string;
  readonly spots: readonly Spot[];
  readonly label: string;
  readonly isCluster: boolean;
  /** True where it stands at coordinates, not in a grid. */
  readonly isFree: boolean;
}

/** What stands in one grid: its marks, and how many wishes are open there. */
export interface MarkedGrid {
  readonly grid: string;
  readonly marks: readonly Mark[];
  readonly owed: number;
}

/** 共5处：爱心商家2处、能人3位; one kind says its number alone. */
export function amountsOf(spots: readonly Spot[], words: PlacesWords): string {
  const kinds = new Map<string, number>();
  for (const {place} of spots) kinds.set(place.kind, (kinds.get(place.kind) ?? 0) + 1);
  const amounts = [...kinds].map(([kind, count]) => words.amount(kind, count));
  return kinds.size === 1 ? amounts[0]! : words.together(spots.length, amounts.join(words.list));
}

const clusterOf = (key: string, spots: readonly Spot[], name: string, words: PlacesWords): Mark => ({
  key,
  spots,
  label: words.cluster(amountsOf(spots, words), name),
  isCluster: true,
  isFree: false,
});

const markOf = (spot: Spot, name: string, words: PlacesWords): Mark => ({
  key: `place:${spot.id}`,
  spots: [spot],
  label: words.mark(spot.place.name, spot.place.kind, name),
  isCluster: false,
  isFree: false,
});

/** The mark of places that stand at coordinates. */
export interface MarkedPosition {
  readonly at: Located;
  readonly mark: Mark;
}

/** The marks of places at coordinates; `nameOf` names the grid of a place that has one. */
export function marksAt(
  located: readonly Located[],
  {words, nameOf}: Pick<MarksTelling, 'words' | 'nameOf'>,
): readonly MarkedPosition[] {
  return located.map((at) => {
    const {key, spots} = at;
    const {name, kind, grid, where} = spots[0]!.place;
    const about = [name, kind, grid === undefined ? where : nameOf(grid)].filter((text) => text !== undefined);
    const isCluster = spots.length > 1;
    const label = isCluster ? words.near(amountsOf(spots, words)) : about.join(words.comma);
    return {at, mark: {key, spots, label, isCluster, isFree: true}};
  });
}

/** What a map's grids hold, told with their names. */
export interface MarksTelling {
  readonly words: PlacesWords;
  readonly nameOf: (grid: string) => string;
  /** Open wishes by grid; an empty map where they are not shown. */
  readonly owed: ReadonlyMap<string, number>;
  /** How many marks stand side by side in a grid before one stands for all. */
  readonly most: number;
}

/** The marks of every grid that has places or open wishes. */
export function marksOf(plots: readonly Plot[], telling: MarksTelling): readonly MarkedGrid[] {
  const {words, nameOf, owed, most} = telling;
  const drawn = plots.map(({grid, spots}): MarkedGrid => {
    const name = nameOf(grid);
    const room = owed.has(grid) ? Math.max(1, most - 1) : most;
    const marks =
      spots.length > room
        ? [clusterOf(`grid:${grid}`, spots, name, words)]
        : spots.map((spot) => markOf(spot, name, words));
    return {grid, marks, owed: owed.get(grid) ?? 0};
  });
  const known = new Set(plots.map(({grid}) => grid));
  const only = [...owed].filter(([grid]) => !known.has(grid));
  return [...drawn, ...only.map(([grid, count]): MarkedGrid => ({grid, marks: [], owed: count}))];
}
