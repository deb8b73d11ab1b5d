import type {LitElement, TemplateResult} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';
import type {Grid} from '@linli/model/record/grid';

import type {Arrange, Cell, Format, GridLayout} from './cells.layout.ts';
import type {Shade} from './grid-scale.ts';
import type {Levels} from './map-levels.ts';
import type {ArrowKey} from './grid-neighbours.ts';
import type {ReadGrids} from './grid-map.data.ts';
import type {Words} from './grid-map.zh.ts';
import type {Drawn} from './save/sheet-file.ts';
import type {Box} from './shapes/label-boxes.ts';

/** The element as its bodies and parts see it: its public properties, and Lit's life cycle to attach controllers to. */
export interface MapHost extends LitElement {
  readonly data?: unknown;
  src: string;
  refresh: number;
  readonly label: string;
  /** Written by the element; parts choose by `MapView.choose`. */
  selected: string;
  /** Id of the unit whose parts are drawn; empty: the highest level. Written by the element; parts use `MapView.enter`. */
  within: string;
  /** `tiles`, `area`, `buildings` or `street`. */
  readonly arrange: string;
  /** What the shades tell: `households` or `population`. */
  readonly measure: string;
  /** `quantile`, `equal`, `jenks`, or `manual` with `breaks`; empty: round steps. */
  readonly classing: string;
  readonly breaks: string;
  /** True where good rows may be drawn although others are wrong. */
  readonly partial: boolean;
  /** True where the page's address may tell the chosen grid. */
  readonly hash: boolean;
  readonly mapKind: string;
  /** 审图号 as the office was given it. */
  readonly reviewNumber: string;
  /** Address of an image that shapes in percent lie on. */
  readonly picture: string;
  /** The picture's width and height in pixels, `1200x800`, so that its room is kept before it comes. */
  readonly pictureSize: string;
  /** GeoJSON or TopoJSON, as text or parsed; its ids are the ids of grids. */
  readonly geometry?: unknown;
  /** Address of GeoJSON or TopoJSON on the page's own site. */
  readonly geometrySrc: string;
  /** Places as rows, checked records or tables; else `placesFor`, `placesSrc`, or a second table inside. */
  readonly places?: unknown;
  readonly placesFor: string;
  readonly placesSrc: string;
  /** Elements of one group share the chosen grid. */
  readonly group: string;
  /** Paper of a poster: `a4`, `a3`; empty: none. */
  readonly paper: string;
  readonly source: string;
  readonly note: string;
}

/** Everything a body or a part draws from. Drawing changes nothing in it; what the reader does goes through its functions. */
export interface MapView {
  readonly host: MapHost;
  readonly locale: Locale;
  readonly words: Words;
  readonly format: Format;
  readonly layout: GridLayout;
  /** The grids that are drawn, in reading order: those of the present level. */
  readonly cells: readonly Cell[];
  /** Every grid that was read, buildings below a grid included. */
  readonly grids: readonly Grid[];
  readonly levels: Levels;
  /** The unit whose parts are drawn; undefined at the highest level. */
  readonly within: Grid | undefined;
  /** Tables of places that stand beside the grids' own: inside the element, or in `data`. */
  readonly placeTables: readonly Table[];
  readonly chosen: Cell | undefined;
  /** Id of the grid that holds the one tab stop. */
  readonly tabStop: string;
  /** False for what the legend or a filter dims. */
  readonly isLit: (cell: Cell) => boolean;
  /** Whether the reader picked a step of the legend out. */
  readonly isPicked: (shade: Shade) => boolean;
  /** What is said of a grid, with what the parts add: 第3网格，412户，待办心愿2件. */
  readonly tell: (cell: Cell) => string;
  /** As if the reader chose the grid: moves `selected` and fires `linli-select`; an empty id lets go. */
  readonly choose: (id: string) => void;
  /** Chooses a grid wherever it is: enters its level and brings its panel into view. */
  readonly open: (id: string) => Promise<void>;
  /** Draws the parts of a unit, or with an empty id the highest level; fires `linli-enter`. */
  readonly enter: (id: string) => Promise<void>;
  /** Moves the tab stop, the focus and the announcement to a grid. */
  readonly moveTo: (id: string) => void;
}

/** A point on the drawing, in CSS pixels from the upper left corner of the box `.drawing`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What draws the grids: the schematic's blocks (`blocks.body.ts`), or shapes on a picture or a map (`shapes/shapes.body.ts`).
 * The element owns data, words, choice, keys, announcement, legend and panel; a body owns its drawing and its geometry.
 *
 * Clicks on anything with `data-id` inside the drawing choose that grid, and keys pressed there are handled by the element: a
 * body needs no listeners of its own for that. A canvas answers with `view.choose` and a focus proxy that has `data-id`.
 */
export interface MapBody {
  /** The drawing; the element wraps it in `<div class="drawing">`, positioned, so that layers can lie over it. */
  render(view: MapView): TemplateResult;
  /** Id of the grid that an arrow reaches; undefined at the edge. Called only in a browser, after drawing. */
  neighbour(id: string, key: ArrowKey): string | undefined;
  /** Puts the focus on a grid (or its proxy), after the tab stop has moved there. */
  focus(id: string): void;
  /** Whether up on the drawing is north: then 东侧 is said, else 右侧. */
  readonly isNorthUp: boolean;
  /** Where a grid (its label point) or a position stands now; undefined where that cannot be told. */
  pointOf?(at: {readonly grid: string} | {readonly lon: number; readonly lat: number}): Point | undefined;
  /** Boxes in CSS pixels of `.drawing` that nothing written may lie under, as they are now: marks of places. */
  keepFree?(boxes: readonly Box[]): void;
  /** Called when the drawing moved without an update of the element: pan, zoom. Gives back what stops it. */
  onMove?(listener: () => void): () => void;
  /** Buttons above the drawing: zoom, fit. */
  controls?(view: MapView): unknown;
  /** The line at the lower left; without it the element writes 示意图，不作为划界依据. */
  law?(view: MapView): unknown;
  /** The drawing for a file; without it, or where it gives undefined, the schematic's tiles are saved as they are seen. */
  saved?(view: MapView): Promise<Drawn | null> | undefined;
  /** Problems of its own, shown with those of the table. */
  problems?(): readonly Problem[];
  /** Lets go of observers and listeners when another body takes over. */
  dispose?(): void;
}

/** What the file of a body exports. */
export interface BodyModule {
  createBody(host: MapHost): MapBody;
}

/** What a file of `arrange/` exports. */
export interface ArrangedModule extends BodyModule {
  /** Its rows of communities, where it has some. */
  readonly streetsOf?: Arrange;
}

/** What `shapes/shapes.body.ts` exports; loaded before the first drawing where `needsShapes`, never otherwise. */
export interface ShapesModule extends BodyModule {
  /**
   * The grids of a table joined with the geometry of the host (`geometry`, what came from `geometrySrc`), or grids made of GeoJSON
   * alone (`data` a FeatureCollection or Topology, whose properties are rows). Gives `read` back where there is nothing to join.
   */
  joinGeometry(host: MapHost, read: ReadGrids): ReadGrids;
}

/** True for a parsed GeoJSON or TopoJSON. */
export const isGeoJson = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  /^(FeatureCollection|Feature|Topology)$/.test(String((data as {type?: unknown}).type));

/** True where the blocks of the schematic are not what is wanted. */
export function needsShapes(host: MapHost, grids: readonly Grid[]): boolean {
  const {mapKind, picture, geometry, geometrySrc, data} = host;
  if (mapKind === 'licensed' || mapKind === 'geographic') return true;
  const asked = picture !== '' || geometrySrc !== '' || (geometry !== undefined && geometry !== null);
  return asked || isGeoJson(data) || grids.some((grid) => 'geometry' in grid && grid.geometry !== undefined);
}
