import type {Problem} from '@linli/model/problem';
import type {Table} from '@linli/model/read/table';

import type {Cell} from './cells.layout.ts';
import type {MapBody, MapHost, MapView} from './map-body.ts';

/**
 * Something on or beside the map that not every map has: layers of places (`places/places.part.ts`), the poster
 * (`poster/poster.part.ts`). Its file loads only where it is wanted; after that it is asked at every update. All of it is optional.
 */
export interface MapPart {
  /** Controls between the finder and the map: categories with counts. */
  above?(view: MapView): unknown;
  /** Over the drawing, inside its positioned box; where things stand is asked from `body.pointOf` after the update. */
  over?(view: MapView, body: MapBody): unknown;
  /** Below the map and its panel: a list, a sheet for print. */
  below?(view: MapView): unknown;
  /** In the panel of the chosen grid, under its contacts: the nearest places. */
  inDetail?(view: MapView, chosen: Cell): unknown;
  /** What is said of a grid besides its own words, without a comma before it: 待办心愿2件; an empty text for nothing. */
  tell?(cell: Cell): string;
  /** True where its marks need room in every cell of the schematic. */
  room?(view: MapView): boolean;
  /** What is drawn where there is no grid at all: a table of places alone. `nothing` where it has nothing either. */
  alone?(tables: readonly Table[]): unknown;
  /** After each update of the element. */
  updated?(view: MapView, body: MapBody): void;
  /** Problems of its own tables, shown with those of the grids. */
  problems?(): readonly Problem[];
}

/** What the file of a part exports. The part attaches its own controllers and styles (`adoptMore`) to the host. */
export interface PartModule {
  createPart(host: MapHost): MapPart;
}

/** True where there are places to show. */
export function needsPlaces({places, placesFor, placesSrc, group}: MapHost, placeTables: number): boolean {
  return (
    placeTables > 0 || placesFor !== '' || placesSrc !== '' || group !== '' || (places !== undefined && places !== null)
  );
}
