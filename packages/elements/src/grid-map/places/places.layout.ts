import type {PlaceRecord} from '@linli/model/record/place';

import {type IconName, iconsOf} from './place-icons.ts';

/** One place that can be shown by itself. */
export interface Spot {
  readonly id: string;
  readonly icon: IconName;
  readonly place: PlaceRecord;
}

/** One kind of places: a line of the filter, a heading of the list. */
export interface Category {
  readonly kind: string;
  readonly icon: IconName;
  /** Places of this kind in all, those that nobody listed included. */
  readonly count: number;
  /** How many of them have a row of their own. */
  readonly listed: number;
  readonly spots: readonly Spot[];
}

/** The places of one grid. */
export interface Plot {
  readonly grid: string;
  readonly spots: readonly Spot[];
}

/** Places ready to draw: by kind, by grid, and those that no grid holds. */
export interface PlacesLayout {
  /** In the order of the table. */
  readonly categories: readonly Category[];
  /** What is shown of the grids that hold places, in the order of the grids. */
  readonly plots: readonly Plot[];
  /** What is shown without a grid, or with one that the map has not. */
  readonly loose: readonly Spot[];
  /** What is shown at its own coordinates, where the drawing knows any. */
  readonly located: readonly Spot[];
  /** Rows of kinds that are shown: how many have a row of their own, and how many there are. */
  readonly listed: number;
  readonly count: number;
  readonly sample: boolean;
  /** Invented places stand beside real ones. */
  readonly mixed: boolean;
}

/** A row that stands for several places names none of them: 其余6处. */
const isRest = ({count}: PlaceRecord): boolean => count !== undefined && count !== 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function categoriesOf(places: readonly PlaceRecord[]): Category[] {
  const kinds = [...new Set(places.map(({kind}) => kind))];
  const icons = iconsOf(kinds);
  return kinds.map((kind) => {
    const icon = icons.get(kind)!;
    const own = places.filter((place) => place.kind === kind);
    const spots = own.filter((place) => !isRest(place)).map((place) => ({id: place.id, icon, place}));
    return {kind, icon, count: sum(own.map(({count = 1}) => count)), listed: spots.length, spots};
  });
}

/**
 * Sorts places by kind and by grid. `hidden` names the kinds that the reader has taken away: they keep their line in the
 * filter. On a geographic drawing a place with coordinates stands there, not in its grid. Rows with a 处数 other than 1 count, and are never drawn as if they were a place.
 */
export function layoutPlaces(
  places: readonly PlaceRecord[],
  grids: readonly string[],
  hidden: ReadonlySet<string> = new Set(),
  isGeographic = false,
): PlacesLayout {
  const categories = categoriesOf(places);
  const shown = categories.filter(({kind}) => !hidden.has(kind));
  const byGrid = new Map<string, Spot[]>(grids.map((grid) => [grid, []]));
  const [loose, located]: [Spot[], Spot[]] = [[], []];
  for (const spot of shown.flatMap(({spots}) => spots)) {
    const {grid = '', coordinates} = spot.place;
    (isGeographic && coordinates ? located : (byGrid.get(grid) ?? loose)).push(spot);
  }
  return {
    categories,
    plots: [...byGrid].filter(([, spots]) => spots.length > 0).map(([grid, spots]) => ({grid, spots})),
    loose,
    located,
    listed: sum(shown.map(({listed}) => listed)),
    count: sum(shown.map(({count}) => count)),
    sample: places.some(({sample}) => sample),
    mixed: new Set(places.filter((place) => !isRest(place)).map(({sample}) => sample)).size > 1,
  };
}
