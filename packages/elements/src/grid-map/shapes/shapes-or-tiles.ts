import {html, nothing, type TemplateResult} from 'lit';

import type {Problem} from '@linli/model/problem';

import {wordsIn} from '../../internal/locale.ts';
import {createBlocks} from '../blocks.body.ts';
import type {ArrowKey} from '../grid-neighbours.ts';
import type {MapBody, MapHost, MapView, Point} from '../map-body.ts';
import type {Drawn} from '../save/sheet-file.ts';
import type {Box} from './label-boxes.ts';
import type {ShapeSource} from './shape-source.ts';
import {SHAPE_WORDS} from './shapes.words.ts';
/** A body that may have nothing to draw for the level that is shown. */
export interface Shaped extends MapBody {
  /** True where no grid of this level has a shape, and none is coming. */
  isBare(view: MapView): boolean;
  readonly source: Pick<ShapeSource, 'state' | 'isPictureLost'>;
  /** Called instead of `render` where the tiles are drawn. */
  rest(): void;
}

/** That the map is coming, or what of it cannot be had; empty where there is nothing to say. */
function saidOf({source: {state, isPictureLost}}: Shaped, {locale}: MapView): string {
  const {loading, failed, pictureFailed} = wordsIn(locale, SHAPE_WORDS);
  if (state === 'pending') return loading;
  return state === 'failed' ? failed : isPictureLost ? pictureFailed : '';
}

/** Shapes where the level has some, else the tiles of the schematic: the map file of a district rarely holds its buildings. */
export class ShapesOrTiles implements MapBody {
  readonly #shapes: Shaped;
  readonly #host: MapHost;
  #tiles: MapBody | undefined;
  #now: MapBody;

  constructor(shapes: Shaped, host: MapHost) {
    this.#shapes = this.#now = shapes;
    this.#host = host;
  }

  render(view: MapView): TemplateResult {
    const isBare = this.#shapes.isBare(view);
    if (isBare) this.#shapes.rest();
    this.#now = isBare ? (this.#tiles ??= createBlocks(this.#host)) : this.#shapes;
    const said = saidOf(this.#shapes, view);
    return html`${said ? html`<p class="shapes-said" role="note">${said}</p>` : nothing} ${this.#now.render(view)}`;
  }

  get isNorthUp(): boolean {
    return this.#now.isNorthUp;
  }

  neighbour(id: string, key: ArrowKey): string | undefined {
    return this.#now.neighbour(id, key);
  }

  focus(id: string): void {
    this.#now.focus(id);
  }

  pointOf(at: Parameters<NonNullable<MapBody['pointOf']>>[0]): Point | undefined {
    return this.#now.pointOf?.(at);
  }

  keepFree(boxes: readonly Box[]): void {
    this.#now.keepFree?.(boxes);
  }

  onMove(listener: () => void): () => void {
    return this.#shapes.onMove!(listener);
  }

  controls(view: MapView): unknown {
    return this.#shapes.isBare(view) ? null : this.#shapes.controls!(view);
  }

  law(view: MapView): unknown {
    return this.#shapes.isBare(view) ? view.words.disclaimer : this.#shapes.law!(view);
  }

  saved(view: MapView): Promise<Drawn | null> | undefined {
    return this.#shapes.isBare(view) ? undefined : this.#shapes.saved!(view);
  }

  problems(): readonly Problem[] {
    return this.#shapes.problems!();
  }

  dispose(): void {
    this.#tiles?.dispose?.();
    this.#shapes.dispose!();
  }
}
