import type Supercluster from 'supercluster';

import type {MapBody} from '../map-body.ts';
import type {Spot} from './places.layout.ts';

/** A position in degrees (WGS84). */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/** One place, or several so near to each other that one button stands for them. */
export interface Located extends Position {
  readonly key: string;
  readonly spots: readonly Spot[];
}

/** What a cluster needs of a place: where it is in the list. */
type Properties = {readonly index: number};

/** Pixels around a button in which no second one stands. */
const RADIUS = 48;
/** The world is 512 pixels wide at zoom 0. */
const WORLD = 512;
const STEP = 0.01;
const MOST_ZOOM = 20;

/** How near the map is, as web maps count it, a whole number; null where the drawing knows no coordinates. */
export function zoomOf(body: Pick<MapBody, 'pointOf'>, {lon, lat}: Position): number | null {
  const from = body.pointOf?.({lon, lat});
  const to = body.pointOf?.({lon: lon + STEP, lat});
  if (!from || !to) return null;
  const perDegree = Math.hypot(to.x - from.x, to.y - from.y) / STEP;
  const zoom = Math.floor(Math.log2((perDegree * 360) / WORLD));
  return Math.max(0, Math.min(MOST_ZOOM, zoom));
}

/** Places with coordinates as buttons that do not cover each other. The library loads when there are such places. */
export class LocatedPlaces {
  readonly #ready: () => void;
  #library: typeof Supercluster | undefined;
  #asked = false;
  #index: Supercluster<Properties> | undefined;
  #spots: readonly Spot[] = [];

  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /** What stands where at a zoom; an empty list until the library has come. */
  at(spots: readonly Spot[], zoom: number): readonly Located[] {
    if (spots.length === 0) return [];
    if (!this.#library) {
      void this.#load();
      return [];
    }
    this.#take(spots, this.#library);
    const index = this.#index!;
    return index.getClusters([-180, -90, 180, 90], zoom).map(({geometry, properties}): Located => {
      const [lon, lat] = geometry.coordinates as [number, number];
      if (!('cluster_id' in properties)) {
        const spot = spots[properties.index]!;
        return {key: `place:${spot.id}`, lon, lat, spots: [spot]};
      }
      const leaves = index.getLeaves(properties.cluster_id, Infinity);
      // A cluster's own id changes with every new index; its first place does not.
      const held = leaves.map((leaf) => leaf.properties.index).sort((a, b) => a - b);
      return {key: `near:${spots[held[0]!]!.id}:${held.length}`, lon, lat, spots: held.map((at) => spots[at]!)};
    });
  }

  #take(spots: readonly Spot[], library: typeof Supercluster): void {
    const isSame =
      spots.length === this.#spots.length && spots.every((spot, at) => spot.place === this.#spots[at]!.place);
    if (this.#index && isSame) return;
    this.#spots = spots;
    this.#index = new library<Properties>({radius: RADIUS, maxZoom: MOST_ZOOM}).load(
      spots.map(({place}, index) => {
        const {lon, lat} = place.coordinates!;
        return {type: 'Feature', properties: {index}, geometry: {type: 'Point', coordinates: [lon, lat]}};
      }),
    );
  }

  async #load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#library = (await import('supercluster')).default;
      this.#ready();
    } catch {
      // Without the library these places stay in the list.
      this.#asked = false;
    }
  }
}
