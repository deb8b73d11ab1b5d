/** What can be wrong with map data. */
export interface GeoProblems {
  'not-geojson': Record<never, never>;
}
