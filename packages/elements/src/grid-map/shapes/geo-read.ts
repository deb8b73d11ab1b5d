import type {Problem} from '@linli/model/problem';
import type * as Checked from '@linli/model/read/geojson';
import {countVertices, featuresOf, isRecord, MAX_FEATURES, MAX_VERTICES} from '@linli/model/read/geo-source';

import {AreaList, type Areas, type Parts} from './area-list.ts';
import type * as Large from './geo-large.ts';

/** Areas of a map file, by the ids of grids, in degrees or in units of a picture. */
export interface GeoAreas {
  readonly areas: Areas;
  /** For each area, which feature of the file it is, counted from 1. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
  /** False for units of a picture: x to the right, y down. */
  readonly isGeographic: boolean;
}

/** The parts of an area as its file holds them; null for whatever is no area. */
export function partsOf(geometry: unknown): Parts | null {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return null;
  const {type, coordinates} = geometry;
  if (type === 'Polygon') return [coordinates as Parts[number]];
  return type === 'MultiPolygon' ? (coordinates as Parts) : null;
}

/** A file without one area leaves nothing to draw. */
const isNothing = ({code}: Problem): boolean => code === 'empty-map';

/** Reads a map of a usual size with all of the model's checks: winding, open rings, swapped axes, coordinate systems. */
function readChecked({readGeoData}: typeof Checked, data: unknown, table: string): GeoAreas {
  const {features, problems, crs} = readGeoData(data, {name: table});
  const list = new AreaList(features.length);
  const rows: number[] = [];
  features.forEach(({id, geometry}, index) => {
    const parts = id === null ? null : partsOf(geometry);
    if (parts === null || !list.draft(parts)) return;
    list.keep(id!);
    rows.push(index + 1);
  });
  const told = problems.map((one): Problem => (isNothing(one) ? {...one, severity: 'error'} : one));
  return {areas: list.areas(), rows, problems: told, isGeographic: crs !== 'picture'};
}

let checked: typeof Checked | undefined;
let large: typeof Large | undefined;

/** Fetches the reader of maps of a usual size, unless it is here. */
export const loadReader = async (): Promise<typeof Checked> => (checked ??= await import('@linli/model/read/geojson'));

const loadLarge = async (): Promise<typeof Large> => (large ??= await import('./geo-large.ts'));

/**
 * The areas of parsed GeoJSON or TopoJSON, at once where their reader is here. What is wrong is told by feature; nothing is
 * thrown.
 */
export function readAreas(data: unknown, table: string): GeoAreas | Promise<GeoAreas> {
  const source = isRecord(data) && data['type'] !== 'Topology' ? featuresOf(data) : null;
  const isLarge =
    source !== null &&
    'features' in source &&
    (source.features.length > MAX_FEATURES || countVertices(source.features) > MAX_VERTICES);
  if (!isLarge) {
    const read = (reader: typeof Checked) => readChecked(reader, data, table);
    return checked ? read(checked) : loadReader().then(read);
  }
  const read = ({readLarge}: typeof Large) => readLarge(data as Record<string, unknown>, source.features, table);
  return large ? read(large) : loadLarge().then(read);
}
