import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {Problem} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {language} from '../internal/notice.words.ts';
import {createBlocks} from './blocks.body.ts';
import type {Cell} from './cells.layout.ts';
import type * as Classing from './classing.part.ts';
import type * as Detail from './detail.part.ts';
import type {Scene} from './grid-keys.ts';
import {words as zhHans, type Words} from './grid-map.zh.ts';
import type {ArrangedModule, BodyModule, MapBody, MapHost, ShapesModule} from './map-body.ts';
import type {MapPart, PartModule} from './map-part.ts';
import type * as Rows from './rows.part.ts';
import type * as WholeFormat from './whole-format.ts';

/** The map's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    language('zh-Hant', () => import('./grid-map.zh-hant.ts')),
    language('en', () => import('./grid-map.en.ts')),
  ]),
);

export const SHAPES: LazyParts<ShapesModule> = lazyParts(
  new Map([['shapes', () => import('./shapes/shapes.body.ts')]]),
);

/** The panel of the chosen grid. */
export const DETAIL: LazyParts<typeof Detail> = lazyParts(new Map([['detail', () => import('./detail.part.ts')]]));

export const PARTS: LazyParts<PartModule> = lazyParts(
  new Map<string, () => Promise<PartModule>>([
    ['finder', () => import('./finder.part.ts')],
    ['places', () => import('./places/places.part.ts')],
    ['poster', () => import('./poster/poster.part.ts')],
    ['levels', () => import('./levels.part.ts')],
    ['hash', () => import('./hash.part.ts')],
  ]),
);

/** What writes more than plain counts. */
export const FORMAT: LazyParts<typeof WholeFormat> = lazyParts(
  new Map([['format', () => import('./whole-format.ts')]]),
);

/** The words of a language; simplified Chinese where the others have not come. */
export const wordsFor = (locale: Locale): Words => WORDS.get(locale) ?? zhHans;

/** The reader of rows that are words in cells. */
export const ROWS: LazyParts<typeof Rows> = lazyParts(new Map([['rows', () => import('./rows.part.ts')]]));

/** Other arrangements of the schematic: `area` by households, `rows` of houses or along a street, `streets` by hand. */
export const ARRANGED: LazyParts<ArrangedModule> = lazyParts(
  new Map<string, () => Promise<ArrangedModule>>([
    ['area', () => import('./arrange/area.body.ts')],
    ['rows', () => import('./arrange/rows.body.ts')],
    ['streets', () => import('./arrange/streets.body.ts')],
  ]),
);

// A server draws in one go: it has what a table may need before it draws.
if (isServer)
  void Promise.all([ROWS.load('rows'), FORMAT.load('format'), ARRANGED.load('streets'), PARTS.load('finder')]);

/** How numbers are divided, where round steps are not wanted. */
export const CLASSING: LazyParts<typeof Classing> = lazyParts(
  new Map([['classing', () => import('./classing.part.ts')]]),
);

/** What a map needs besides its own files. */
export interface Wanted {
  readonly locale: Locale;
  readonly rows: boolean;
  /** True where numbers are written by more rules than those of plain counts. */
  readonly format: boolean;
  readonly shapes: boolean;
  readonly detail: boolean;
  readonly classing: boolean;
  /** `area`, `rows`, `streets`; empty: the tiles. */
  readonly arranged: string;
  /** Names of parts: `finder`, `places`, `poster`, `levels`, `hash`. */
  readonly parts: readonly string[];
}

/** What is wanted and not here yet, on its way; an empty list when nothing must be waited for. */
export function comingFor({
  locale,
  rows,
  format,
  shapes,
  detail,
  classing,
  arranged,
  parts,
}: Wanted): readonly Promise<unknown>[] {
  const loads = [
    WORDS.load(locale),
    rows ? ROWS.load('rows') : undefined,
    format ? FORMAT.load('format') : undefined,
    shapes ? SHAPES.load('shapes') : undefined,
    detail ? DETAIL.load('detail') : undefined,
    classing ? CLASSING.load('classing') : undefined,
    arranged ? ARRANGED.load(arranged) : undefined,
    ...parts.map((name) => PARTS.load(name)),
  ];
  return loads.filter((load) => load !== undefined);
}

/** The body that draws one element's grids, and the parts that stand on and beside it, made on first use. */
export class Assembly implements ReactiveController {
  readonly #host: MapHost;
  readonly #parts = new Map<string, MapPart>();
  readonly #scene: () => Scene | null;
  #body: MapBody;
  #drawnBy: BodyModule | undefined;
  #lost: string | undefined;

  constructor(host: MapHost, scene: () => Scene | null) {
    this.#host = host;
    this.#scene = scene;
    this.#body = createBlocks(host);
    host.addController(this);
    // A server prints styles before the picture whose parts add them: they are added as soon as there is a map.
    if (!isServer) return;
    DETAIL.get('detail')?.dress(host);
    for (const name of ['finder', 'levels', 'places']) PARTS.get(name)?.createPart(host);
  }

  hostUpdated(): void {
    const scene = this.#scene();
    if (!scene || isServer) return;
    this.parts.forEach((part) => part.updated?.(scene.view, scene.body));
    this.#refocus(scene);
  }

  /** The reader's grid has the focus again once another body has drawn it, unless the reader has gone elsewhere. */
  #refocus({view, body}: Scene): void {
    const id = this.#lost;
    // Forgotten first: a body may ask for another update as it takes the focus.
    this.#lost = undefined;
    if (id === undefined || !view.cells.some((cell) => cell.id === id)) return;
    const {activeElement} = this.#host.getRootNode() as Document;
    if (activeElement && activeElement !== document.body && activeElement !== this.#host) return;
    body.focus(id);
    if (this.#focused() !== id) this.#lost = id;
  }

  /** Id of the grid that has the focus. */
  #focused(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.drawing [data-id]')?.dataset['id'];
  }

  get body(): MapBody {
    return this.#body;
  }

  get parts(): readonly MapPart[] {
    return Array.from(this.#parts.values());
  }

  /** Takes the body and the parts that are wanted and here; those not here are fetched and ask for another update. */
  assemble({shapes, arranged, parts}: Wanted): void {
    this.#takeBody(shapes ? SHAPES.get('shapes') : ARRANGED.get(arranged));
    for (const name of Array.from(this.#parts.keys())) if (parts.indexOf(name) < 0) this.#parts.delete(name);
    for (const name of parts) {
      const module = PARTS.get(name);
      if (module && !this.#parts.has(name)) this.#parts.set(name, module.createPart(this.#host));
      else if (!module && !isServer) void PARTS.load(name)?.then(() => PARTS.get(name) && this.#host.requestUpdate());
    }
  }

  /** The problems of body and parts. */
  problems(): readonly Problem[] {
    return [...(this.#body.problems?.() ?? []), ...this.parts.flatMap((part) => part.problems?.() ?? [])];
  }

  /** 第3网格，412户，待办心愿2件: the cell's own words and what the parts add. */
  tell(cell: Cell, comma: string): string {
    const more = this.parts.map((part) => part.tell?.(cell) ?? '').filter((text) => text !== '');
    return [cell.text, ...more].join(comma);
  }

  #takeBody(module: BodyModule | undefined): void {
    if (module === this.#drawnBy) return;
    this.#lost = this.#focused();
    this.#body.dispose?.();
    this.#body = module ? module.createBody(this.#host) : createBlocks(this.#host);
    this.#drawnBy = module;
  }
}
