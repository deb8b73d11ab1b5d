import type {MapProblems} from './map.codes.ts';
import type {Words} from './problem.ts';

/** English for what can be wrong with the shapes of grids and with how a map is published. */
export const words: Words<MapProblems> = {
  'shape-not-numbers': ({corner}) => `corner ${corner} of the shape must be two numbers, across and down: 10.5,20`,
  'shape-too-few-corners': ({least}) => `the shape needs at least ${least} corners: please trace it again`,
  'shape-outside-picture': ({corner}) =>
    `corner ${corner} of the shape lies outside the picture: both numbers must be between 0 and 100`,
  'shape-crosses-itself': () => 'the outline of the shape crosses itself: please trace that stretch again',
  'shape-without-area': () => 'the shape encloses no area: please trace it again',
  'shape-hole-outside': () =>
    'what follows | does not lie inside the part before it: set two separate parts apart with a semicolon',
  'grid-without-shape': () => 'this grid has no shape on the map: trace one, or check the id',
  'shape-without-grid': () => 'the id of this shape is not in the table of grids: please check',
  'hand-place-twice': ({firstRow}) =>
    `map row and map column are those of row ${firstRow}, so they do not arrange the map: give another place`,
  'hand-place-missing': () =>
    'this row has no map row and map column, so they do not arrange the map: fill all of them in, or none',
  'hand-place-too-far': ({rows, columns}) =>
    `a map is arranged by at most ${rows} rows and ${columns} columns: give smaller numbers, or none at all`,
  'map-without-number': () =>
    'the map has no review number (审图号) and cannot be published: give the number, or use the schematic',
  'not-a-review-number': () => 'a review number looks like GS(2024)0001号: copy it from the approval',
  'map-without-picture': () => 'the reviewed picture of the map is not named: please add it',
};
