import type {GeoProblems} from '../problem/geo.codes.ts';
import type {Budget} from './crossings.ts';
import {isCrossing, isTouching} from './crossings.ts';
import {isRecord} from './geo-source.ts';
import type {GridGeometry, Position, Ring} from './geo-types.ts';
import {closed, doubleArea, isClosed, isInside, isSeenFromMiddle, wound} from './rings.ts';

/** Codes about one shape that carry nothing but their place. */
export type GeometryCode = Extract<
  keyof GeoProblems,
  | 'bad-coordinate'
  | 'no-geometry'
  | 'unsupported-geometry'
  | 'open-ring'
  | 'short-ring'
  | 'self-crossing'
  | 'self-touching'
  | 'no-area'
  | 'hole-outside'
>;

/** What one geometry is read with. */
export interface GeometryContext {
  readonly tell: (code: GeometryCode) => void;
  readonly convert: ((position: Position) => Position) | null;
  readonly budget: Budget;
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const x: unknown = value[0];
  const y: unknown = value[1];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  // Most positions are a pair already; heights are left out.
  return value.length === 2 ? (value as unknown as Position) : [x, y];
}

function positionsOf(value: unknown, {convert, tell}: GeometryContext): Position[] | null {
  const positions: Position[] = [];
  for (const item of Array.isArray(value) ? value : [null]) {
    const position = positionOf(item);
    if (position === null) {
      tell('bad-coordinate');
      return null;
    }
    positions.push(convert ? convert(position) : position);
  }
  return positions;
}

function ringOf(value: unknown, isHole: boolean, context: GeometryContext): Ring | null {
  const positions = positionsOf(value, context);
  if (positions === null) return null;
  if (!isClosed(positions)) context.tell('open-ring');
  const ring = closed(positions);
  if (ring.length < 4) {
    context.tell('short-ring');
    return null;
  }
  if (isSeenFromMiddle(ring)) return wound(ring, !isHole);
  const fault = isCrossing(ring, context.budget) ? 'self-crossing' : doubleArea(ring) === 0 ? 'no-area' : null;
  if (fault !== null) {
    context.tell(fault);
    return null;
  }
  if (isTouching(ring)) context.tell('self-touching');
  return wound(ring, !isHole);
}

function isHoleOutside(hole: Ring, outer: Ring, budget: Budget): boolean {
  budget.left -= outer.length;
  if (budget.left < 0) return false;
  // A hole may touch the border, so one of its first points must lie inside.
  return !hole.slice(0, 4).some((position) => isInside(position, outer));
}

function polygonOf(value: unknown, context: GeometryContext): Ring[] | null {
  if (!Array.isArray(value)) {
    context.tell('bad-coordinate');
    return null;
  }
  const rings: Ring[] = [];
  for (const [index, item] of value.entries()) {
    const ring = ringOf(item, index > 0, context);
    if (ring === null && index === 0) return null;
    if (ring === null) continue;
    if (index > 0 && isHoleOutside(ring, rings[0]!, context.budget)) context.tell('hole-outside');
    rings.push(ring);
  }
  if (rings.length === 0) context.tell('short-ring');
  return rings.length === 0 ? null : rings;
}

function pointsOf(coordinates: unknown, context: GeometryContext): GridGeometry | null {
  const points = positionsOf(coordinates, context);
  return points === null ? null : {type: 'MultiPoint', coordinates: points};
}

function areasOf(coordinates: unknown, context: GeometryContext): GridGeometry | null {
  const list = Array.isArray(coordinates) ? coordinates : [null];
  const polygons = list.map((item) => polygonOf(item, context)).filter((rings) => rings !== null);
  return polygons.length === 0 ? null : {type: 'MultiPolygon', coordinates: polygons};
}

/** Reads a point or an area: converts, closes and winds its rings, and tells what is wrong with it. Null where it cannot be used. */
export function geometryOf(value: unknown, context: GeometryContext): GridGeometry | null {
  if (!isRecord(value)) {
    context.tell('no-geometry');
    return null;
  }
  const {type, coordinates} = value;
  if (type === 'Point') {
    const position = positionsOf([coordinates], context)?.[0];
    return position === undefined ? null : {type, coordinates: position};
  }
  if (type === 'Polygon') {
    const rings = polygonOf(coordinates, context);
    return rings === null ? null : {type, coordinates: rings};
  }
  if (type === 'MultiPoint') return pointsOf(coordinates, context);
  if (type === 'MultiPolygon') return areasOf(coordinates, context);
  context.tell('unsupported-geometry');
  return null;
}
