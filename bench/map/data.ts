/** Invented areas beside each other, with shared corners and winding borders; the same for every contender. */
export interface BenchArea {
  readonly id: string;
  readonly name: string;
  readonly households: number;
  /** One closed ring of longitude and latitude, clockwise as d3-geo wants it. */
  readonly ring: readonly (readonly [number, number])[];
}

/** Where the map lies: half a degree of an invented town. */
export const BOUNDS = {west: 105, south: 35, east: 105.5, north: 35.35} as const;
/** Corners of a side between two crossings; four sides make a ring of 20 corners. */
const STEPS = 5;

/** A repeatable number between −0.5 and 0.5 for a place. */
function noise(a: number, b: number, c: number): number {
  const value = Math.sin(a * 127.1 + b * 311.7 + c * 74.7) * 43_758.5453;
  return value - Math.floor(value) - 0.5;
}

type Point = readonly [number, number];

/** `count` areas in rows, as square as the map allows. */
export function areasOf(count: number): BenchArea[] {
  const rows = Math.max(1, Math.round(Math.sqrt(count * 0.7)));
  const columns = Math.ceil(count / rows);
  const [width, height] = [(BOUNDS.east - BOUNDS.west) / columns, (BOUNDS.north - BOUNDS.south) / rows];
  const crossing = (row: number, column: number): Point => {
    const inner = row > 0 && row < rows && column > 0 && column < columns ? 0.5 : 0;
    const [dx, dy] = [noise(row, column, 1) * inner, noise(row, column, 2) * inner];
    return [BOUNDS.west + (column + dx) * width, BOUNDS.north - (row + dy) * height];
  };
  /** A side from one crossing to the next, without its end; walked backwards it has the same corners. */
  const side = (from: Point, to: Point, seed: number, isInner: boolean): Point[] =>
    Array.from({length: STEPS}, (_, step) => {
      const t = step / STEPS;
      const bend = isInner && step > 0 ? noise(seed, step, 3) * 0.12 : 0;
      return [from[0] + (to[0] - from[0]) * t + bend * width, from[1] + (to[1] - from[1]) * t + bend * height];
    });
  const along = (row: number, column: number, isDown: boolean): Point[] => {
    const end = isDown ? crossing(row + 1, column) : crossing(row, column + 1);
    const isInner = isDown ? column > 0 && column < columns : row > 0 && row < rows;
    return [...side(crossing(row, column), end, row * 7919 + column * 2 + (isDown ? 1 : 0), isInner), end];
  };
  return Array.from({length: count}, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const ring = [
      ...along(row, column, false).slice(0, -1),
      ...along(row, column + 1, true).slice(0, -1),
      ...along(row + 1, column, false)
        .reverse()
        .slice(0, -1),
      ...along(row, column, true).reverse(),
    ];
    return {id: `G${at}`, name: `第${at + 1}网格`, households: 100 + ((at * 37) % 400), ring};
  });
}

/** As the GeoJSON that map libraries take. */
export const geoJsonOf = (areas: readonly BenchArea[]) => ({
  type: 'FeatureCollection' as const,
  crs: {type: 'name', properties: {name: 'urn:ogc:def:crs:OGC:1.3:CRS84'}},
  features: areas.map(({id, name, households, ring}) => ({
    type: 'Feature' as const,
    id,
    properties: {name, households},
    geometry: {type: 'Polygon' as const, coordinates: [ring.map(([x, y]) => [x, y])]},
  })),
});

/** The shade of an area in four classes: every contender fills by it and draws the same thin lanes. */
export const FILLS = ['#e3e9e8', '#bfd1d6', '#8fb1bd', '#0c5a78'] as const;
export const LANE = '#ffffff';
export const shadeOf = (households: number): number => Math.min(3, Math.floor((households - 100) / 100));

/** How each contender is driven. */
export interface Contender {
  /**
   * Before the clock starts: puts the areas into the form that the library takes, as offices have their data in it already. Files
   * that come when they are first used have come by then: a small map was drawn before.
   */
  readonly prepare?: (areas: readonly BenchArea[]) => unknown;
  /** Draws everything into a box of the given size; resolves when all of it is drawn. `data` is what `prepare` gave. */
  readonly draw: (box: HTMLElement, areas: readonly BenchArea[], data: never) => unknown;
  /** Element that takes the pointer; hovering must show which area is under it. */
  readonly target: () => Element;
  /** Moves the view by some pixels once it is zoomed in fourfold, as a drag would; leaving it out: cannot. */
  readonly zoomIn?: () => unknown;
  readonly pan?: (dx: number, dy: number) => void;
  /** How often the thing under the pointer has been shown. */
  readonly hovered: () => unknown;
}
