import type {GeoRead, GridGeometry, Ring} from '@linli/model/read/geojson';
import type {Description} from '@linli/model/read/objects';
import {DEFINITIONS} from '@linli/model/record';
import {PINYIN_HEADING, pinyinOfGrids} from '@linli/model/record/grid-pinyin';
import {csvOf, isFormula} from '@linli/model/write/csv';

import type {KindedTable} from './check-table.ts';

/** A table's headings and rows as they are written out, all rows of one length. */
export interface Lines {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Grids are found by the first letters of their names too: the column stands last. */
function withPinyin({headings, rows}: Lines, pinyin: readonly string[] | null): Lines {
  if (pinyin === null) return {headings, rows};
  return {headings: [...headings, PINYIN_HEADING], rows: rows.map((cells, at) => [...cells, pinyin[at]!])};
}

const SHAPE_HEADING = DEFINITIONS.grid.columns.find(({key}) => key === 'geometry')!.label['zh-Hans'];

/** Grids with the outlines that were merged for them; what the table says itself stays. */
function withShapes({headings, rows}: Lines, {table, kind}: KindedTable, shapes: Shapes): Lines {
  if (kind !== 'grid' || shapes.size === 0 || table.keys.includes('geometry')) return {headings, rows};
  const shapeOf = (at: number): string => shapes.get(table.rows[at]?.cells['id'] ?? '') ?? '';
  return {headings: [...headings, SHAPE_HEADING], rows: rows.map((cells, at) => [...cells, shapeOf(at)])};
}

/** Outlines of grids by their ids. */
export type Shapes = ReadonlyMap<string, string>;

/** The table with the headings of its format: known columns by their own names, a chart's as they are. */
export function linesOf(kinded: KindedTable, shapes: Shapes = new Map()): Lines {
  const {table, kind} = kinded;
  if (kind === 'chart') {
    const rows = table.rows.map(({values}) => table.headers.map((_, at) => values[at] ?? ''));
    return {headings: table.headers, rows};
  }
  const {columns} = DEFINITIONS[kind];
  const own = columns.filter(({key}) => table.keys.includes(key));
  const rows = table.rows.map(({cells}) => own.map(({key}) => cells[key] ?? ''));
  const lines = withShapes({headings: own.map(({label}) => label['zh-Hans']), rows}, kinded, shapes);
  return withPinyin(lines, pinyinOfGrids(table));
}

/** The table as CSV, and how many of its cells were made harmless. */
export function tableCsv({headings, rows}: Lines): {readonly text: string; readonly neutralised: number} {
  const all = [headings, ...rows];
  return {text: csvOf(all), neutralised: all.flat().filter(isFormula).length};
}

/** The table as JSON in the documented form: `{$schema, rows: [{列名: 值}]}`; wording as written, empty cells left out. */
export function tableJson({headings, rows}: Lines, {kind}: KindedTable, description: Description = {}): string {
  const schema = kind === 'chart' ? {} : {$schema: `urn:linli:table:${kind}:1`};
  // Headings that are empty or stand twice cannot be keys.
  const distinct = new Set(headings).size === headings.length && headings.every((heading) => heading !== '');
  const objects = () =>
    rows.map((cells) =>
      Object.fromEntries(headings.map((heading, at) => [heading, cells[at]!]).filter(([, text]) => text !== '')),
    );
  const data = distinct ? {rows: objects()} : {columns: headings, rows};
  return `${JSON.stringify({...schema, ...description, ...data}, null, 2)}\n`;
}

/** The reader winds rings as d3-geo wants them; RFC 7946 wants the outer one counterclockwise. */
function rewound(geometry: GridGeometry): unknown {
  const turn = (rings: readonly Ring[]) => rings.map((ring) => [...ring].reverse());
  if (geometry.type === 'Polygon') return {...geometry, coordinates: turn(geometry.coordinates)};
  if (geometry.type === 'MultiPolygon') return {...geometry, coordinates: geometry.coordinates.map(turn)};
  return geometry;
}

/** The map as GeoJSON in WGS84 (RFC 7946). */
export function mapJson({features}: GeoRead): string {
  const plain = features.map(({id, properties, geometry}) => {
    return {type: 'Feature', ...(id === null ? {} : {id}), properties, geometry: geometry && rewound(geometry)};
  });
  return `${JSON.stringify({type: 'FeatureCollection', features: plain}, null, 2)}\n`;
}
