import type {Problem} from '@linli/model/problem';
import {crsByName, declaredCrs} from '@linli/model/read/geo-crs';
import {extentOf, isInChina} from '@linli/model/read/geo-extent';
import {propertiesOf} from '@linli/model/read/geo-properties';
import {isRecord, type Json} from '@linli/model/read/geo-source';
import type {Crs, Position} from '@linli/model/read/geo-types';

import {AreaList, type Parts} from './area-list.ts';
import {type GeoAreas, partsOf} from './geo-read.ts';

type Convert = ((position: Position) => Position) | null;

/** Places told of each thing that is wrong: a large file that is wrong all through is one mistake. */
const MOST_TOLD = 20;

/** What the place of an area says of its coordinates. Its first corner tells of nearly all areas. */
function extent([x, y]: readonly [number, number], parts: Parts): ReturnType<typeof extentOf> {
  if (isInChina(x, y)) return 'china';
  return extentOf({type: 'MultiPolygon', coordinates: parts as unknown as Position[][][]});
}

const EXTENTS = {swapped: 'axes-swapped', 'not-degrees': 'not-degrees', elsewhere: 'outside-china'} as const;

/** Reads the features of a large file one after the other. */
class LargeReader {
  readonly list: AreaList;
  readonly rows: number[] = [];
  readonly problems: Problem[] = [];
  readonly #table: string;
  readonly #crs: Crs;
  readonly #convert: Convert;
  readonly #first = new Map<string, number>();
  readonly #told = new Map<string, number>();

  constructor(count: number, table: string, crs: Crs, convert: Convert) {
    this.list = new AreaList(count);
    this.#table = table;
    this.#crs = crs;
    this.#convert = convert;
  }

  read(feature: unknown, row: number): void {
    if (!isRecord(feature)) return this.#tell({code: 'not-geojson', severity: 'error', args: {}}, row);
    const own = feature['id'];
    const id = typeof own === 'string' || typeof own === 'number' ? String(own) : propertiesOf(feature).id;
    const parts = partsOf(feature['geometry']);
    if (parts === null || !Array.isArray(parts) || !this.list.draft(parts)) {
      this.#tell({code: 'bad-coordinate', severity: 'error', args: {}}, row);
    } else if (id === null) this.#tell({code: 'feature-without-id', severity: 'warning', args: {}}, row);
    else this.#add(id, parts, row);
  }

  #add(id: string, parts: Parts, row: number): void {
    const first = this.#first.get(id);
    if (first !== undefined) return this.#tell({code: 'repeated-feature-id', severity: 'error', args: {first}}, row);
    this.#first.set(id, row);
    const where = this.#crs === 'picture' ? 'china' : extent(this.list.first, parts);
    if (where !== 'china') {
      const severity = where === 'elsewhere' ? 'warning' : 'error';
      this.#tell({code: EXTENTS[where], severity, args: {}}, row);
    }
    if (this.#convert) this.list.convert(this.#convert);
    this.list.keep(id);
    this.rows.push(row);
  }

  #tell(problem: Omit<Problem, 'place'>, row: number): void {
    const told = this.#told.get(problem.code) ?? 0;
    this.#told.set(problem.code, told + 1);
    if (told < MOST_TOLD) this.problems.push({...problem, place: {table: this.#table, row}} as Problem);
  }
}

function readIn(features: readonly unknown[], table: string, crs: Crs, convert: Convert): GeoAreas {
  const reader = new LargeReader(features.length, table, crs, convert);
  features.forEach((feature, index) => reader.read(feature, index + 1));
  const {list, rows, problems} = reader;
  return {areas: list.areas(), rows, problems, isGeographic: crs !== 'picture'};
}

/**
 * Reads a map of any size: its coordinate system, its ids, that every ring is one and lies where it can. What costs time is left
 * out, borders that cross themselves: only `linli check` and maps of a usual size look for these.
 */
export function readLarge(data: Json, features: readonly unknown[], table: string): GeoAreas | Promise<GeoAreas> {
  const declared = declaredCrs(data);
  const place = {table};
  if (declared === undefined) {
    const assumed: Problem = {code: 'crs-assumed', severity: 'notice', place, args: {crs: 'WGS84'}};
    const read = readIn(features, table, 'WGS84', null);
    return {...read, problems: [assumed, ...read.problems]};
  }
  const crs = declared === null ? null : crsByName(declared);
  if (crs === null) {
    const unknown: Problem = {code: 'unknown-crs', severity: 'error', place, args: {}};
    return {areas: new AreaList().areas(), rows: [], problems: [unknown], isGeographic: true};
  }
  if (crs !== 'GCJ02' && crs !== 'BD09') return readIn(features, table, crs, null);
  return import('@linli/model/read/geo-convert').then(({toWgs84}) => readIn(features, table, crs, toWgs84(crs)));
}
