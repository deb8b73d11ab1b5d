import {feature} from 'topojson-client';

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function isTransform(value: unknown): boolean {
  return value === undefined || (isRecord(value) && isPosition(value['scale']) && isPosition(value['translate']));
}

/** Adds up the positions a list of arcs, nested to any form, stands for; NaN where an arc is missing. */
function positionsOf(arcs: unknown, lengths: readonly number[], depth = 0): number {
  if (typeof arcs === 'number') return lengths[arcs < 0 ? ~arcs : arcs] ?? NaN;
  if (!Array.isArray(arcs) || depth > 3) return NaN;
  return arcs.reduce<number>((sum, arc) => sum + positionsOf(arc, lengths, depth + 1), 0);
}

function geometriesOf(object: unknown): Json[] {
  if (!isRecord(object)) return [];
  const inner = object['geometries'];
  return object['type'] === 'GeometryCollection' && Array.isArray(inner) ? inner.filter(isRecord) : [object];
}

/** Features of a TopoJSON file, as GeoJSON holds them. */
export type TopologyRead =
  {readonly features: readonly Json[]} | {readonly fault: 'broken-topology' | 'too-many-vertices'};

/** Takes a TopoJSON apart into features. Arcs may be used many times, so the positions are counted before they are written out. */
export function featuresOfTopology(data: Json, maxVertices: number): TopologyRead {
  const {arcs, objects, transform} = data;
  if (!Array.isArray(arcs) || !isRecord(objects) || !isTransform(transform)) return {fault: 'broken-topology'};
  if (!arcs.every((arc) => Array.isArray(arc) && arc.every(isPosition))) return {fault: 'broken-topology'};
  const lengths = arcs.map((arc: unknown[]) => arc.length);
  const geometries = Object.keys(objects).flatMap((key) => geometriesOf(objects[key]));
  let positions = 0;
  for (const geometry of geometries) {
    if ('arcs' in geometry) positions += positionsOf(geometry['arcs'], lengths);
  }
  if (Number.isNaN(positions)) return {fault: 'broken-topology'};
  if (positions > maxVertices) return {fault: 'too-many-vertices'};
  try {
    const read = feature as unknown as (topology: Json, object: Json) => Json;
    return {features: geometries.map((geometry) => read(data, geometry))};
  } catch {
    return {fault: 'broken-topology'};
  }
}
