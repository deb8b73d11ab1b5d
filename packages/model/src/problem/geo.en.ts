import type {GeoProblems} from './geo.codes.ts';
import type {Words} from './problem.ts';

/** English for what can be wrong with map data. */
export const words: Words<GeoProblems> = {
  'not-geojson': () => 'This is neither GeoJSON nor TopoJSON: export the map data again',
  'empty-map': () => 'The map data hold no shapes: check the exported layer',
  'map-too-big': ({megabytes}) => `The map data are over ${megabytes} MB and were not read: simplify the boundaries`,
  'too-many-features': ({limit}) => `More than ${limit} shapes; the rest was not read: split the file`,
  'too-many-vertices': ({limit}) =>
    `The boundaries have more than ${limit} points and were not read: simplify them before exporting`,
  'crs-assumed': ({crs}) => `No coordinate system is given; ${crs} was taken: if the map is shifted, declare it`,
  'unknown-crs': () =>
    'This coordinate system is not known and nothing was read: use WGS84, CGCS2000, GCJ-02, BD-09 or picture units',
  'axes-swapped': () => 'Longitude and latitude are swapped: write longitude first',
  'outside-china': () => 'This shape lies outside China: check the coordinate system and the coordinates',
  'not-degrees': () => 'The coordinates are not degrees (perhaps metres): export longitude and latitude',
  'bad-coordinate': () => 'A coordinate is not a number; this shape was not read',
  'no-geometry': () => 'This item has no shape; only its properties were read',
  'unsupported-geometry': () => 'Only points and areas can be used; this shape was not read: draw it as an area',
  'open-ring': () => 'The boundary is not closed; its ends were joined: check the last point',
  'short-ring': () => 'The boundary has fewer than three points and was not read: draw it again',
  'self-crossing': () => 'The boundary crosses itself and was not read: draw this part again',
  'self-touching': () => 'The boundary touches itself: check this part',
  'no-area': () => 'The boundary encloses no area and was not read: draw it again',
  'hole-outside': () => 'A hole lies outside its boundary: draw it again',
  'feature-without-id': () => 'This shape has no id, so no row of a table can belong to it: give it one',
  'repeated-feature-id': ({first}) => `This shape has the same id as number ${first}: give it another`,
  'broken-topology': () => 'Arcs of the TopoJSON are missing or cut off; nothing was read: export it again',
};
