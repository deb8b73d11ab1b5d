import type {ReactiveController} from 'lit';
import {isServer} from 'lit';

import type {MapHost} from '../map-body.ts';

/** Watches how wide the drawing is, in em of its own type; 0 until that was measured. */
export class Room implements ReactiveController {
  readonly #host: MapHost;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #em = 0;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  get em(): number {
    return this.#em;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }

  hostUpdated(): void {
    if (isServer || typeof ResizeObserver === 'undefined') return;
    const drawing = this.#host.renderRoot.querySelector('.drawing');
    if (drawing === this.#watched) return;
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.disconnect();
    if (drawing) this.#observer.observe(drawing);
    this.#watched = drawing;
    this.#measure();
  }

  #measure(): void {
    if (!this.#watched) return;
    const em = this.#watched.clientWidth / parseFloat(getComputedStyle(this.#watched).fontSize);
    // Less than half a character makes no other map.
    if (Math.abs(em - this.#em) < 0.5) return;
    this.#em = em;
    this.#host.requestUpdate();
  }
}
