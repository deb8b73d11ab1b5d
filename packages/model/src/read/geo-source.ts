import type {GeoProblems} from '../problem/geo.codes.ts';
import {featuresOfTopology} from './topology.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Features at most. */
export const MAX_FEATURES = 5_000;
/** Positions of one file at most. */
export const MAX_VERTICES = 200_000;

/** The raw features of a file, or why there are none. */
export type GeoSource =
  | {readonly features: readonly unknown[]}
  | {readonly fault: Extract<keyof GeoProblems, 'not-geojson' | 'broken-topology' | 'too-many-vertices'>};

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds the features of a GeoJSON or TopoJSON file; a geometry alone counts as one feature. */
export function featuresOf(data: unknown): GeoSource {
  if (!isRecord(data)) return {fault: 'not-geojson'};
  const {type, features} = data;
  if (type === 'FeatureCollection' && Array.isArray(features)) return {features};
  if (type === 'Feature') return {features: [data]};
  if (type === 'Topology') return featuresOfTopology(data, MAX_VERTICES);
  if (typeof type === 'string' && GEOMETRIES.has(type)) return {features: [{type: 'Feature', geometry: data}]};
  return {fault: 'not-geojson'};
}

function positionsIn(value: unknown, depth: number): number {
  if (!Array.isArray(value) || depth > 4) return 0;
  const [first] = value as unknown[];
  if (typeof first === 'number') return 1;
  // What begins with a position is a list of them, or will be refused.
  if (Array.isArray(first) && typeof first[0] === 'number') return value.length;
  return value.reduce<number>((sum, item) => sum + positionsIn(item, depth + 1), 0);
}

/** Counts the positions of all features. */
export function countVertices(features: readonly unknown[]): number {
  let count = 0;
  for (const feature of features) {
    const geometry = isRecord(feature) ? feature['geometry'] : null;
    if (isRecord(geometry)) count += positionsIn(geometry['coordinates'], 0);
  }
  return count;
}
