/** Coordinate systems map data may come in. `picture`: units of a picture, x to the right, y down. */
export type Crs = 'WGS84' | 'CGCS2000' | 'GCJ02' | 'BD09' | 'picture';

/** Longitude and latitude in degrees (WGS84), or x and y of a picture. */
export type Position = readonly [number, number];

/** A closed ring: the last position is the first. */
export type Ring = readonly Position[];

/** A point or an area, in the form of GeoJSON. Outer rings run clockwise on the map, as d3-geo wants them; holes the other way. */
export type GridGeometry =
  | {readonly type: 'Point'; readonly coordinates: Position}
  | {readonly type: 'MultiPoint'; readonly coordinates: readonly Position[]}
  | {readonly type: 'Polygon'; readonly coordinates: readonly Ring[]}
  | {readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[]};

/** One shape of a map with what is known of it. */
export interface GridFeature {
  readonly type: 'Feature';
  /** Links it to a row of a table; null where the file gives none. */
  readonly id: string | null;
  readonly name: string | null;
  /** All properties as text, by their names in the file. */
  readonly properties: Readonly<Record<string, string>>;
  /** Null where there was none, or it could not be used. */
  readonly geometry: GridGeometry | null;
}
