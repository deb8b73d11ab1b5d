import {Delaunay} from 'd3-delaunay';

import type {Position, Ring} from '../read/geo-types.ts';
import {closed, doubleArea, isInside} from '../read/rings.ts';
import {type ShapeParts, writeShape} from '../record/grid-shape.ts';

/** Where one building stands, in degrees, and the grid that it belongs to. */
export interface BuildingPoint {
  readonly lon: number;
  readonly lat: number;
  readonly grid: string;
}

/** Corners in hundredths of a percent, as the column 图形 holds them: neighbours share them exactly. */
const FINE = 100;
/** Proportions of a drawing without a picture: four to three. */
const [ACROSS, DOWN] = [4, 3];
/** Room around the outermost buildings, as a part of the drawing. */
const MARGIN = 0.07;

type Spot = [x: number, y: number];

/** Positions in a drawing of 4 by 3, north up, at one scale in both directions. */
function placed(points: readonly BuildingPoint[]): Spot[] {
  const middle = points.reduce((sum, {lat}) => sum + lat, 0) / points.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const spots = points.map(({lon, lat}): Spot => [lon * shrink, -lat]);
  const span = (axis: 0 | 1): readonly [least: number, most: number] => [
    spots.reduce((least, spot) => Math.min(least, spot[axis]), Infinity),
    spots.reduce((most, spot) => Math.max(most, spot[axis]), -Infinity),
  ];
  const [[left, right], [top, bottom]] = [span(0), span(1)];
  const room = 1 - 2 * MARGIN;
  const scale = Math.min((ACROSS * room) / (right - left || 1e-9), (DOWN * room) / (bottom - top || 1e-9));
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return spots.map((spot) => [ACROSS / 2 + (spot[0] - x) * scale, DOWN / 2 + (spot[1] - y) * scale]);
}

/** The outline of a building's cell in whole hundredths of a percent, without corners that fall together. */
function cornersOf(cell: readonly Spot[]): string[] {
  const keys = cell.map(([x, y]) => `${Math.round((x / ACROSS) * 100 * FINE)},${Math.round((y / DOWN) * 100 * FINE)}`);
  return keys.filter((key, at) => key !== keys[at + 1 < keys.length ? at + 1 : 0]);
}

/** The borders of one grid: what two of its own cells share runs both ways and falls out. */
class Border {
  readonly #next = new Map<string, string[]>();

  add(corners: readonly string[]): void {
    corners.forEach((from, at) => {
      const to = corners[(at + 1) % corners.length]!;
      if (!this.#take(to, from)) this.#next.set(from, [...(this.#next.get(from) ?? []), to]);
    });
  }

  /** Removes the stretch from one corner to another; false where there is none. */
  #take(from: string, to: string): boolean {
    const ends = this.#next.get(from) ?? [];
    const at = ends.indexOf(to);
    if (at < 0) return false;
    if (ends.length === 1) this.#next.delete(from);
    else this.#next.set(from, [...ends.slice(0, at), ...ends.slice(at + 1)]);
    return true;
  }

  /** The stretches as rings, none of which comes through one corner twice. */
  rings(): Ring[] {
    const rings: Ring[] = [];
    let path: string[] = [];
    while (this.#next.size > 0 || path.length > 0) {
      const from = path[path.length - 1] ?? Array.from(this.#next.keys())[0]!;
      if (path.length === 0) path = [from];
      const to = this.#next.get(from)?.[0];
      if (to === undefined) break;
      this.#take(from, to);
      const met = path.indexOf(to);
      if (met < 0) path.push(to);
      else rings.push(closed(path.splice(met).map(positionOf)));
    }
    return rings;
  }
}

const positionOf = (key: string): Position => {
  const [x = 0, y = 0] = key.split(',').map(Number);
  return [x / FINE, y / FINE];
};

/** Outlines with what is cut out of them: a ring that runs against the cells is a hole. */
function partsOf(rings: readonly Ring[]): ShapeParts {
  const outer = rings.filter((ring) => doubleArea(ring) > 0);
  const holes = rings.filter((ring) => doubleArea(ring) < 0);
  const ownerOf = (hole: Ring): Ring | undefined =>
    outer.find((ring) => hole.some((corner) => isInside(corner, ring) && !ring.some((one) => isSame(one, corner))));
  return outer.map((ring) => [ring, ...holes.filter((hole) => ownerOf(hole) === ring)]);
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * Grids from nothing but buildings: every spot belongs to the building next to it (Voronoi), and the cells of a grid's
 * buildings are merged. Gives the column 图形 by the grid's id, in percent of a drawing of 4 by 3: a schematic, no survey.
 * Of buildings on one spot the first counts; two or fewer spots make no map.
 */
export function shapesOfPoints(points: readonly BuildingPoint[]): ReadonlyMap<string, string> {
  const known = new Map(points.map((point) => [`${point.lon},${point.lat}`, point] as const).reverse());
  const own = points.filter((point) => known.get(`${point.lon},${point.lat}`) === point);
  if (own.length < 3) return new Map();
  const cells = Delaunay.from(placed(own)).voronoi([0, 0, ACROSS, DOWN]);
  const borders = new Map<string, Border>();
  own.forEach(({grid}, at) => {
    const cell = cells.cellPolygon(at) as readonly Spot[] | null;
    const corners = cell ? cornersOf(cell.slice(0, -1)) : [];
    if (corners.length < 3) return;
    const border = borders.get(grid) ?? new Border();
    borders.set(grid, border);
    border.add(corners);
  });
  return new Map(Array.from(borders, ([grid, border]) => [grid, writeShape(partsOf(border.rings()))]));
}
