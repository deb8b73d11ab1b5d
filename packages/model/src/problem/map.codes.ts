/** What can be wrong with the shapes of grids and with how a map is published. `corner` counts from 1 through the cell. */
export interface MapProblems {
  /** A corner is not two numbers. */
  'shape-not-numbers': {readonly corner: number};
  'shape-too-few-corners': {readonly least: number};
  /** A corner lies outside the picture, whose sides are 0 to 100. */
  'shape-outside-picture': {readonly corner: number};
  'shape-crosses-itself': Record<never, never>;
  'shape-without-area': Record<never, never>;
  /** A part after `|` that does not lie in the part it is cut out of. */
  'shape-hole-outside': Record<never, never>;
  'grid-without-shape': Record<never, never>;
  'shape-without-grid': Record<never, never>;
  /** 图中行 and 图中列 of another row of the same level, so that the map is not arranged by hand. */
  'hand-place-twice': {readonly firstRow: number};
  /** A row without 图中行 and 图中列 among rows of its level that have them. */
  'hand-place-missing': Record<never, never>;
  /** 图中行 or 图中列 beyond what is drawn by hand. */
  'hand-place-too-far': {readonly rows: number; readonly columns: number};
  /** A reviewed map is shown without its review number (审图号). */
  'map-without-number': Record<never, never>;
  'not-a-review-number': Record<never, never>;
  /** `mapKind: licensed` without the picture of the map. */
  'map-without-picture': Record<never, never>;
}
