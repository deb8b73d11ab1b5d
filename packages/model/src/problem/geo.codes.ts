/** What can be wrong with map data. Places count the features from 1, in the order of the file. */
export interface GeoProblems {
  'not-geojson': Record<never, never>;
  'empty-map': Record<never, never>;
  'map-too-big': {readonly megabytes: number};
  'too-many-features': {readonly limit: number};
  'too-many-vertices': {readonly limit: number};
  /** No coordinate system is declared in the file or by who reads it; WGS84 was taken. */
  'crs-assumed': {readonly crs: string};
  'unknown-crs': Record<never, never>;
  /** Latitude stands before longitude. */
  'axes-swapped': Record<never, never>;
  'outside-china': Record<never, never>;
  'not-degrees': Record<never, never>;
  'bad-coordinate': Record<never, never>;
  'no-geometry': Record<never, never>;
  'unsupported-geometry': Record<never, never>;
  'open-ring': Record<never, never>;
  'short-ring': Record<never, never>;
  'self-crossing': Record<never, never>;
  'self-touching': Record<never, never>;
  'no-area': Record<never, never>;
  'hole-outside': Record<never, never>;
  'feature-without-id': Record<never, never>;
  'repeated-feature-id': {readonly first: number};
  'broken-topology': Record<never, never>;
}
