import type {ReactiveController, TemplateResult} from 'lit';
import {isServer} from 'lit';

import type {Problem} from '@linli/model/problem';

import {addStyles} from '../../internal/add-styles.ts';
import {wordsIn} from '../../internal/locale.ts';
import {safeUrl} from '../../internal/safe-url.ts';
import {areInOrder, byId} from '../by-id.ts';
import type {Cell} from '../cells.layout.ts';
import type {ReadGrids} from '../grid-map.data.ts';
import type {ArrowKey} from '../grid-neighbours.ts';
import type {MapBody, MapHost, MapView, Point} from '../map-body.ts';
import {ChangeOver} from './change-over.ts';
import {gridsOfGeo} from './geo-grids.ts';
import type {Drawn} from '../save/sheet-file.ts';
import {areAlike} from './alike.ts';
import {anchorOf} from './shape-anchor.ts';
import type {Box} from './label-boxes.ts';
import {groupBorders} from './shape-borders.ts';
import {indexLater, type ShapeIndex} from './shape-index.ts';
import {shapeLabelsStyles} from './shape-labels.styles.ts';
import {lawProblem, plainNumber} from './shape-law.ts';
import {ShapeNames} from './shape-names.ts';
import {shapeAhead} from './shape-neighbours.ts';
import type {ShapeSet} from './shape-set.ts';
import {ShapeSource} from './shape-source.ts';
import {ShapeStage} from './shape-stage.ts';
import {type Drawing, drawn, MOST_SVG, room} from './shape-templates.ts';
import {toolsOf} from './shape-tools.ts';
import {shapeToolsStyles} from './shape-tools.styles.ts';
import {shapesStyles} from './shapes.styles.ts';
import {SHAPE_WORDS, type ShapeWords} from './shapes.words.ts';
import {type Shaped, ShapesOrTiles} from './shapes-or-tiles.ts';

const BODIES = new WeakMap<MapHost, ShapesBody>();
/** Above so many shapes the borders of communities come after the first picture. */
const MOST_BORDERED = 600;

/** Shapes on a picture or a map. The stage holds what moves; this holds what is drawn and why. */
class ShapesBody implements Shaped, ReactiveController {
  readonly source: ShapeSource;
  readonly #host: MapHost;
  readonly #stage: ShapeStage;
  #set: ShapeSet | null = null;
  #index!: () => ShapeIndex;
  #cells: readonly Cell[] = [];
  #cellsFrom: unknown;
  #borders: {readonly of: unknown; readonly path: string} = {of: null, path: ''};
  readonly #names: ShapeNames;
  /** The first picture is an empty frame: a server's, and what is measured before anything is drawn. */
  #isBlind = true;
  readonly #changeOver: ChangeOver;

  constructor(host: MapHost) {
    this.#host = host;
    this.source = new ShapeSource(host);
    this.#stage = new ShapeStage(host);
    this.#names = new ShapeNames(host, this.#stage);
    this.#changeOver = new ChangeOver(host);
    host.addController(this);
  }

  hostUpdated(): void {
    addStyles(this.#host, shapeLabelsStyles, shapesStyles, shapeToolsStyles);
    if (this.#set) this.#changeOver.play();
    if (!this.#isBlind || isServer) return;
    this.#isBlind = false;
    this.#stage.measure();
    this.#host.requestUpdate();
  }

  get isNorthUp(): boolean {
    return this.source.isGeographic;
  }

  isBare({cells}: MapView): boolean {
    const {state, isPictureLost} = this.source;
    if (this.#isBlind || state === 'pending') return false;
    // A reviewed picture is the map: its outlines alone were not reviewed.
    const isLost = state === 'failed' || (isPictureLost && this.#host.mapKind === 'licensed');
    return isLost || this.source.shapes(cells) === null;
  }

  render(view: MapView): TemplateResult {
    const set = this.source.shapes(view.cells);
    if (!set || this.#isBlind) return this.#renderRoom(set);
    const words = wordsIn(view.locale, SHAPE_WORDS);
    this.#take(set, view);
    const drawing = this.#drawing(set, view, words);
    this.#stage.take(drawing, this.#index);
    return drawn(drawing);
  }

  controls(view: MapView): unknown {
    if (this.#isBlind || !this.source.shapes(view.cells)) return null;
    return toolsOf(view, this.#stage, wordsIn(view.locale, SHAPE_WORDS));
  }

  law(view: MapView): unknown {
    const isReviewed = this.#host.mapKind !== 'schematic' || this.source.isGeographic;
    const number = plainNumber(this.#host.reviewNumber);
    if (!isReviewed || number === null) return view.words.disclaimer;
    return wordsIn(view.locale, SHAPE_WORDS).reviewNumber(number);
  }

  saved(view: MapView): Promise<Drawn | null> {
    return import('../save/shapes-file.ts').then(({shapesDrawn}) => shapesDrawn(view, this.#stage.view.k));
  }

  problems(): readonly Problem[] {
    return this.source.missing;
  }

  neighbour(id: string, key: ArrowKey): string | undefined {
    const set = this.#set;
    const from = set?.indexOf.get(id);
    if (!set || from === undefined) return undefined;
    return set.ids[shapeAhead(set, this.#index(), from, key)];
  }

  focus(id: string): void {
    this.#stage.focus(id);
  }

  pointOf(at: {readonly grid: string} | {readonly lon: number; readonly lat: number}): Point | undefined {
    const set = this.#set;
    if (!set) return undefined;
    if (!('grid' in at)) {
      const spot = this.source.spotOf(at.lon, at.lat);
      return spot && this.#stage.pointOf(spot);
    }
    const shape = set.indexOf.get(at.grid);
    return shape === undefined ? undefined : this.#stage.pointOf(anchorOf(set, shape));
  }

  keepFree(boxes: readonly Box[]): void {
    this.#names.keepFree(boxes);
  }

  onMove(listener: () => void): () => void {
    return this.#stage.onMove(listener);
  }

  dispose(): void {
    const over = new ChangeOver(this.#host);
    void this.#host.updateComplete.then(() => over.play());
    this.#stage.dispose();
    this.#host.removeController(this);
    BODIES.delete(this.#host);
  }

  /** Nothing of it is drawn. */
  rest(): void {
    this.#set = null;
    this.#stage.leave();
  }

  #renderRoom(set: ShapeSet | null): TemplateResult {
    this.rest();
    return room(set?.height ?? Math.round(this.source.aspect * 10_000), 10_000);
  }

  /** The cell of each shape; found again only when shapes or cells are others. */
  #take(set: ShapeSet, {cells}: MapView): void {
    if (set === this.#set && cells === this.#cellsFrom) return;
    if (set !== this.#set) this.#index = indexLater(set);
    [this.#set, this.#cellsFrom] = [set, cells];
    const found = areInOrder(set.ids, cells) ? cells : set.ids.map(byId(cells) as (id: string) => Cell);
    if (!areAlike(found, this.#cells)) this.#cells = found;
  }

  #drawing(set: ShapeSet, view: MapView, words: ShapeWords): Drawing {
    const {mapKind, picture} = this.#host;
    const href = this.source.isOnPicture ? safeUrl(picture) : undefined;
    const em = this.#stage.em(set);
    const cells = this.#cells;
    const isWhole = cells.every((cell) => view.isLit(cell));
    return {
      ...{view, set, cells, em, href, words},
      dimmed: isWhole ? '' : cells.map((cell) => (view.isLit(cell) ? '0' : '1')).join(''),
      labels: this.#names.layout(set, cells, em),
      borders: this.#bordersOf(set),
      fill: !href ? 'yes' : mapKind === 'licensed' ? 'no' : 'hover',
      onImage: this.#onImage,
      onImageLost: () => this.source.losePicture(),
    };
  }

  /** Borders of communities: with the shapes where they are few, afterwards where they take their time. */
  #bordersOf(set: ShapeSet): string {
    const cells = this.#cells;
    if (this.#borders.of === cells) return this.#borders.path;
    this.#borders = {of: cells, path: ''};
    if (set.ids.length > MOST_SVG) return '';
    const groups = cells.map(({grid}) => grid.community);
    const isOne = groups.every((group) => group === groups[0]);
    if (isOne) return '';
    const draw = (): void => {
      if (this.#cells === cells) this.#borders = {of: cells, path: groupBorders(set, groups, this.#index())};
    };
    if (set.ids.length <= MOST_BORDERED) draw();
    else setTimeout(() => (draw(), this.#host.requestUpdate()), 200);
    return this.#borders.path;
  }

  readonly #onImage = ({target}: Event): void => {
    const {naturalWidth, naturalHeight} = target as HTMLImageElement;
    if (naturalWidth > 0) this.source.measure(naturalHeight / naturalWidth);
  };
}

/** Makes what draws shapes for a host. */
export function createBody(host: MapHost): MapBody {
  const body = new ShapesBody(host);
  BODIES.set(host, body);
  return new ShapesOrTiles(body, host);
}

/**
 * Grids with what is wrong with their geometry, or grids made of GeoJSON alone; and none at all where a map may not be shown, so
 * that the table stays.
 */
export function joinGeometry(host: MapHost, read: ReadGrids): ReadGrids {
  const body = BODIES.get(host);
  const joined = gridsOfGeo(host.data) ?? read;
  body?.source.update(joined);
  const law = lawProblem(host, body?.source.isGeographic ?? false);
  // An error withholds the drawing; what the law forbids stays withheld where good rows are drawn beside bad ones.
  if (law) return {grids: host.partial ? [] : joined.grids, problems: [...joined.problems, law]};
  const problems = body?.source.problems ?? [];
  return problems.length === 0 ? joined : {...joined, problems: [...joined.problems, ...problems]};
}
