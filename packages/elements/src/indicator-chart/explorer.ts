import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {nextFigure} from './exploring.ts';
import {type Item, itemsOf, type Picture} from './picture.ts';

/** What the explorer must know of its chart. */
export interface Explored extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The picture that is drawn; `null` where there is none. */
  readonly picture: Picture | null;
  /** Called when the reader chose a figure. */
  choose(item: Item): void;
}

/** Goes from figure to figure by keys or taps, and knows which one is being read. */
export class Explorer implements ReactiveController {
  readonly #host: Explored;
  #current = -1;

  constructor(host: Explored) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The number of the figure being read, or -1. */
  get current(): number {
    return this.#current;
  }

  /** What is said of it, or nothing. */
  get reading(): string {
    const {picture} = this.#host;
    return (picture && itemsOf(picture)[this.#current]?.text) ?? '';
  }

  readonly choose = (index: number): void => {
    const {picture} = this.#host;
    const item = picture && itemsOf(picture)[index];
    if (!item) return;
    this.#go(index);
    this.#host.choose(item);
  };

  readonly leave = (): void => this.#go(-1);

  readonly onKeydown = (event: KeyboardEvent): void => {
    const {picture} = this.#host;
    if (!picture || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextFigure(picture, this.#current, event.key);
    const chosen = (event.key === 'Enter' || event.key === ' ') && this.#current >= 0;
    if (next === undefined && !chosen && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') this.leave();
    else if (next !== undefined) this.#go(next);
    else this.#open();
  };

  #go(index: number): void {
    this.#current = index;
    this.#host.requestUpdate();
  }

  /** Enter follows a figure's link to its source; without a link it chooses the figure. */
  #open(): void {
    const place = this.#host.renderRoot.querySelector(`.surface [data-index='${this.#current}']`);
    const link = place?.localName === 'a' ? place : place?.querySelector('a');
    if (link) (link as HTMLElement).click();
    else this.choose(this.#current);
  }
}
