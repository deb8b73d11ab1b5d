import {geoMercatorRaw} from 'd3-geo';

import {type Areas, cornersOf} from './area-list.ts';
import {type Place, shapeSet, type ShapeSet, UNITS} from './shape-set.ts';

/** Where a position in degrees stands, in units of the drawing. */
export type SpotOf = (lon: number, lat: number) => {readonly x: number; readonly y: number};

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

const RADIANS = Math.PI / 180;
/** Room around the shapes, as a part of the drawing. */
const MARGIN = 0.01;
/** The tallest and the flattest drawing, as height by width. */
const [FLATTEST, TALLEST] = [0.3, 1.6];

function boundsOf(areas: Areas, chosen: Uint32Array): Bounds {
  const {corners} = areas;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of chosen) {
    const [from, to] = cornersOf(areas, area);
    for (let at = from; at < to; at += 2) {
      const x = corners[at]!;
      const y = corners[at + 1]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return [left, top, right, bottom];
}

/** Puts a box of any unit into the drawing, as large as it goes, in its middle. */
function fit([left, top, right, bottom]: Bounds): {height: number; scale: number; dx: number; dy: number} {
  const [across, down] = [Math.max(right - left, 1e-12), Math.max(bottom - top, 1e-12)];
  const height = Math.round(UNITS * Math.max(FLATTEST, Math.min(TALLEST, down / across)));
  const margin = UNITS * MARGIN;
  const scale = Math.min((UNITS - 2 * margin) / across, (height - 2 * margin) / down);
  return {
    height,
    scale,
    dx: (UNITS - scale * across) / 2 - scale * left,
    dy: (height - scale * down) / 2 - scale * top,
  };
}

/** How far down a latitude in degrees stands (d3-geo's Mercator), in radians. */
const mercator = (latitude: number): number => -geoMercatorRaw(0, latitude * RADIANS)[1];

/** Within one degree a parabola through three latitudes is Mercator to a tenth of a unit, and takes a tenth of the time. */
function downBetween(south: number, north: number): (latitude: number) => number {
  const half = (north - south) / 2;
  if (half > 0.5 || half < 1e-6) return mercator;
  const middle = south + half;
  const [a, b, c] = [mercator(south), mercator(middle), mercator(north)];
  const [slope, bend] = [(c - a) / (2 * half), (a - 2 * b + c) / (2 * half * half)];
  return (latitude) => {
    const t = latitude - middle;
    return b + t * (slope + t * bend);
  };
}

/**
 * Areas → shapes. Degrees by d3-geo's Mercator projection, which keeps the form of small areas as any web map does;
 * corner by corner, so that the winding of rings does not matter. Units of a picture stay as they are.
 */
export function projectAreas(
  areas: Areas,
  chosen: Uint32Array,
  isGeographic: boolean,
): {readonly set: ShapeSet; readonly spotOf: SpotOf | undefined} {
  const [left, top, right, bottom] = boundsOf(areas, chosen);
  if (!isGeographic) {
    const {height, scale, dx, dy} = fit([left, top, right, bottom]);
    const place: Place = {scale, shift: dx, down: (y) => y * scale + dy};
    return {set: shapeSet(areas, chosen, {width: UNITS, height, place}), spotOf: undefined};
  }
  const {height, scale, dx, dy} = fit([left * RADIANS, mercator(bottom), right * RADIANS, mercator(top)]);
  const down = downBetween(top, bottom);
  const place: Place = {scale: RADIANS * scale, shift: dx, down: (latitude) => down(latitude) * scale + dy};
  const spotOf: SpotOf = (lon, lat) => ({x: lon * RADIANS * scale + dx, y: down(lat) * scale + dy});
  return {set: shapeSet(areas, chosen, {width: UNITS, height, place}), spotOf};
}
