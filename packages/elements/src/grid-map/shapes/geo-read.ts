import type {Problem} from '@linli/model/problem';
import {countVertices, featuresOf, isRecord, MAX_FEATURES, MAX_VERTICES} from '@linli/model/read/geo-source';

import type {Area} from './shape-set.ts';

/** Areas of a map file, by the ids of grids, in degrees or in units of a picture. */
export interface GeoAreas {
  readonly areas: readonly Area[];
  /** For each area, which feature of the file it is, counted from 1. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
  /** False for units of a picture: x to the right, y down. */
  readonly isGeographic: boolean;
}

/** The parts of an area as its file holds them; null for whatever is no area. */
export function partsOf(geometry: unknown): Area['parts'] | null {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return null;
  const {type, coordinates} = geometry;
  if (type === 'Polygon') return [coordinates as Area['parts'][number]];
  return type === 'MultiPolygon' ? (coordinates as Area['parts']) : null;
}

/** A file without one area leaves nothing to draw. */
const isNothing = ({code}: Problem): boolean => code === 'empty-map';

/** Reads a map of a usual size with all of the model's checks: winding, open rings, swapped axes, coordinate systems. */
async function readChecked(data: unknown, table: string): Promise<GeoAreas> {
  const {readGeoData} = await import('@linli/model/read/geojson');
  const {features, problems, crs} = readGeoData(data, {name: table});
  const areas: Area[] = [];
  const rows: number[] = [];
  features.forEach(({id, geometry}, index) => {
    const parts = id === null ? null : partsOf(geometry);
    if (parts === null) return;
    areas.push({id: id!, parts});
    rows.push(index + 1);
  });
  const told = problems.map((one): Problem => (isNothing(one) ? {...one, severity: 'error'} : one));
  return {areas, rows, problems: told, isGeographic: crs !== 'picture'};
}

/** The areas of parsed GeoJSON or TopoJSON. What is wrong is told by feature; nothing is thrown. */
export async function readAreas(data: unknown, table: string): Promise<GeoAreas> {
  const source = isRecord(data) && data['type'] !== 'Topology' ? featuresOf(data) : null;
  const isLarge =
    source !== null &&
    'features' in source &&
    (source.features.length > MAX_FEATURES || countVertices(source.features) > MAX_VERTICES);
  if (!isLarge) return readChecked(data, table);
  const {readLarge} = await import('./geo-large.ts');
  return readLarge(data as Record<string, unknown>, source.features, table);
}
