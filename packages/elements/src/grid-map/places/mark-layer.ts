import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {MapBody, MapHost} from '../map-body.ts';
import {type Position, zoomOf} from './located.ts';
import {boxesOf, putPlots, roomOf} from './mark-places.ts';

/** Keeps the marks over their grids: after drawing, when the drawing changes its size, while a reader pans or zooms. */
export class MarkLayer implements ReactiveController {
  readonly #host: MapHost;
  #body: MapBody | undefined;
  #drawing: Element | undefined;
  #sizes: ResizeObserver | undefined;
  #stop: (() => void) | undefined;
  #room = 2;
  #zoom: number | null = null;
  /** Where one of the places is, to ask the drawing how near it is. */
  probe: Position | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many marks stand side by side in a grid. */
  get room(): number {
    return this.#room;
  }

  /** What draws now; undefined on a server and before the first drawing. */
  get body(): MapBody | undefined {
    return this.#body;
  }

  /** How near a geographic drawing is; null for any other. */
  get zoom(): number | null {
    return this.#zoom;
  }

  /** The body that draws now. */
  on(body: MapBody): void {
    if (body === this.#body || isServer) return;
    this.#stop?.();
    this.#body = body;
    this.#stop = body.onMove?.(this.#put);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#drawing = undefined;
  }

  hostUpdated(): void {
    this.#watch(this.#host.renderRoot.querySelector('.drawing') ?? undefined);
    this.#put();
    this.#body?.keepFree?.(boxesOf(this.#host));
  }

  readonly #put = (): void => {
    if (!this.#body) return;
    putPlots(this.#host, this.#body);
    const [room, zoom] = [roomOf(this.#host), this.probe ? zoomOf(this.#body, this.probe) : null];
    if (room === this.#room && zoom === this.#zoom) return;
    this.#room = room;
    this.#zoom = zoom;
    this.#host.requestUpdate();
  };

  #watch(drawing: Element | undefined): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(this.#put);
    if (drawing) this.#sizes.observe(drawing);
  }
}
