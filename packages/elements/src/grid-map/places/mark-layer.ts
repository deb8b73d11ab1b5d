import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {MapBody, MapHost} from '../map-body.ts';
import {putPlots, roomOf} from './mark-places.ts';

/** Keeps the marks over their grids: after drawing, when the drawing changes its size, while a reader pans or zooms. */
export class MarkLayer implements ReactiveController {
  readonly #host: MapHost;
  #body: MapBody | undefined;
  #drawing: Element | undefined;
  #sizes: ResizeObserver | undefined;
  #stop: (() => void) | undefined;
  #room = 2;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many marks stand side by side in a grid. */
  get room(): number {
    return this.#room;
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
  }

  readonly #put = (): void => {
    if (!this.#body) return;
    putPlots(this.#host, this.#body);
    const room = roomOf(this.#host);
    if (room === this.#room) return;
    this.#room = room;
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
