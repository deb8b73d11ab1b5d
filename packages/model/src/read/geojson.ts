import type {Place, Problem, Severity} from '../problem/problem.ts';
import type {Budget} from './crossings.ts';
import {toWgs84} from './geo-convert.ts';
import {crsByName, declaredCrs} from './geo-crs.ts';
import {extentOf} from './geo-extent.ts';
import type {GeometryCode} from './geo-geometry.ts';
import {geometryOf} from './geo-geometry.ts';
import {propertiesOf} from './geo-properties.ts';
import type {Json} from './geo-source.ts';
import {MAX_FEATURES, MAX_VERTICES, countVertices, featuresOf, isRecord} from './geo-source.ts';
import type {Crs, GridFeature} from './geo-types.ts';
import {parseJson} from './json.ts';

export type {Crs, GridFeature, GridGeometry, Position, Ring} from './geo-types.ts';

/** Characters of one map file at most. */
export const MAX_MAP = 2 * 1024 * 1024;
/** Pairs of edges compared while looking for crossings. */
const COMPARED = 5_000_000;

/** Shapes of a map in WGS84 (or picture units), and what was wrong with them. */
export interface GeoRead {
  readonly features: readonly GridFeature[];
  readonly problems: readonly Problem[];
  /** The coordinate system the file came in. */
  readonly crs: Crs;
}

const SEVERITY: Readonly<Record<GeometryCode, Severity>> = {
  'bad-coordinate': 'error',
  'no-geometry': 'notice',
  'unsupported-geometry': 'warning',
  'open-ring': 'notice',
  'short-ring': 'error',
  'self-crossing': 'error',
  'self-touching': 'warning',
  'no-area': 'error',
  'hole-outside': 'warning',
};

/** Reads the features of one file one after the other. */
class MapReader {
  readonly problems: Problem[] = [];
  readonly #place: Place;
  readonly #crs: Crs;
  readonly #budget: Budget = {left: COMPARED};
  readonly #ids = new Map<string, number>();
  readonly #toldOnce = new Set<string>();

  constructor(place: Place, crs: Crs) {
    this.#place = place;
    this.#crs = crs;
  }

  read(raw: unknown, index: number): GridFeature | null {
    const place = {...this.#place, row: index + 1};
    if (!isRecord(raw) || raw['type'] !== 'Feature') {
      this.problems.push({code: 'not-geojson', severity: 'error', place, args: {}});
      return null;
    }
    const {properties, id, name, unsafe} = propertiesOf(raw);
    if (unsafe) this.problems.push({code: 'unsafe-key', severity: 'error', place, args: {}});
    this.#checkId(id, place);
    const told = new Set<GeometryCode>();
    const geometry = geometryOf(raw['geometry'], {
      tell: (code) => told.add(code),
      convert: toWgs84(this.#crs),
      budget: this.#budget,
    });
    for (const code of told) this.problems.push({code, severity: SEVERITY[code], place, args: {}} as Problem);
    if (geometry !== null && this.#crs !== 'picture') this.#checkExtent(extentOf(geometry), place);
    return {type: 'Feature', id, name, properties, geometry};
  }

  #checkId(id: string | null, place: Place & {row: number}): void {
    if (id === null) {
      this.problems.push({code: 'feature-without-id', severity: 'warning', place, args: {}});
      return;
    }
    const first = this.#ids.get(id);
    if (first === undefined) this.#ids.set(id, place.row);
    else this.problems.push({code: 'repeated-feature-id', severity: 'error', place, args: {first}});
  }

  #checkExtent(extent: ReturnType<typeof extentOf>, place: Place): void {
    if (extent === 'china') return;
    if (extent === 'elsewhere') {
      this.problems.push({code: 'outside-china', severity: 'warning', place, args: {}});
      return;
    }
    // A whole file is swapped or projected, so it is said once, where it begins.
    if (this.#toldOnce.has(extent)) return;
    this.#toldOnce.add(extent);
    const code = extent === 'swapped' ? 'axes-swapped' : 'not-degrees';
    this.problems.push({code, severity: 'error', place, args: {}});
  }
}

function chooseCrs(data: Json, wanted: Crs | undefined, place: Place): {crs: Crs | null; problems: Problem[]} {
  if (wanted !== undefined) return {crs: wanted, problems: []};
  const declared = declaredCrs(data);
  if (declared === undefined) {
    return {crs: 'WGS84', problems: [{code: 'crs-assumed', severity: 'notice', place, args: {crs: 'WGS84'}}]};
  }
  const crs = declared === null ? null : crsByName(declared);
  if (crs !== null) return {crs, problems: []};
  return {crs, problems: [{code: 'unknown-crs', severity: 'error', place, args: {}}]};
}

function readFeatures(raw: readonly unknown[], crs: Crs, place: Place): GeoRead {
  const reader = new MapReader(place, crs);
  const features: GridFeature[] = [];
  for (const [index, item] of raw.slice(0, MAX_FEATURES).entries()) {
    const feature = reader.read(item, index);
    if (feature !== null) features.push(feature);
  }
  const problems: Problem[] = [...reader.problems];
  if (raw.length > MAX_FEATURES) {
    problems.unshift({code: 'too-many-features', severity: 'error', place, args: {limit: MAX_FEATURES}});
  }
  if (raw.length === 0) problems.push({code: 'empty-map', severity: 'warning', place, args: {}});
  return {features, problems, crs};
}

/** Reads parsed GeoJSON or TopoJSON; see `readGeoJson`. */
export function readGeoData(data: unknown, {crs: wanted, name = '地图'}: {crs?: Crs; name?: string} = {}): GeoRead {
  const place = {table: name};
  const failed = (problem: Problem): GeoRead => ({features: [], problems: [problem], crs: wanted ?? 'WGS84'});
  const source = featuresOf(data);
  if ('fault' in source && source.fault !== 'too-many-vertices') {
    return failed({code: source.fault, severity: 'error', place, args: {}});
  }
  if ('fault' in source || countVertices(source.features) > MAX_VERTICES) {
    return failed({code: 'too-many-vertices', severity: 'error', place, args: {limit: MAX_VERTICES}});
  }
  const {crs, problems} = chooseCrs(data as Json, wanted, place);
  if (crs === null) return {features: [], problems, crs: 'WGS84'};
  const read = readFeatures(source.features, crs, place);
  return {...read, problems: [...problems, ...read.problems]};
}

/**
 * Reads GeoJSON or TopoJSON: points and areas with a declared coordinate system (or `crs`), turned into WGS84, rings closed and
 * wound as d3-geo wants them. At most 2 MB, 5 000 features, 200 000 vertices. Places of problems count the features from 1.
 */
export function readGeoJson(text: string, options: {crs?: Crs; name?: string} = {}): GeoRead {
  const {name = '地图', crs = 'WGS84'} = options;
  if (text.length > MAX_MAP) {
    const args = {megabytes: MAX_MAP / 1024 / 1024};
    return {features: [], problems: [{code: 'map-too-big', severity: 'error', place: {table: name}, args}], crs};
  }
  const {data, problems} = parseJson(text, name);
  return problems.length > 0 ? {features: [], problems, crs} : readGeoData(data, options);
}
