import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

/** Narrower than this a grid's plate and household line break, in em of the map's own type. */
const LEAST_EM = 5.75;
/** The lane between two columns, in em. */
const LANE_EM = 1.1;

/** Watches whether a hand arrangement has room for its columns, in the present type and the present width. */
export class StreetsFit implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #fits: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until it was measured, so that server and browser begin with the same picture. */
  get fits(): boolean | undefined {
    return this.#fits;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }

  hostUpdated(): void {
    if (isServer || typeof ResizeObserver === 'undefined') return;
    const arranged = this.#host.shadowRoot?.querySelector<HTMLElement>('.streets') ?? null;
    if (arranged) this.#measure(arranged);
    if (arranged === this.#watched) return;
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#host.requestUpdate()));
    this.#observer.disconnect();
    if (arranged) this.#observer.observe(arranged);
    this.#watched = arranged;
  }

  #measure(arranged: HTMLElement): void {
    const em = parseFloat(getComputedStyle(arranged).fontSize);
    const fits = arranged.clientWidth >= Number(arranged.dataset.columns) * (LEAST_EM + LANE_EM) * em;
    if (fits === this.#fits) return;
    this.#fits = fits;
    this.#host.requestUpdate();
  }
}
