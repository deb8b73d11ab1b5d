import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {type Item, itemsOf, type Picture} from './picture.ts';

/** What the explorer must know of its chart. */
export interface Explored extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The picture that is drawn; `null` where there is none. */
  readonly picture: Picture | null;
  /** Called when the reader chose a figure. */
  choose(item: Item): void;
}

const KEYS = /^(Arrow(Left|Right|Up|Down)|Home|End|Enter|Escape| )$/;

/** Knows which figure is being read, by keys or taps. The way that keys take through a picture loads on the first focus. */
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
    this.go(index);
    this.#host.choose(item);
  };

  /** One listener for all figures; a plot finds the figure nearest to the tap by itself. */
  readonly onClick = ({target, currentTarget}: Event): void => {
    const figures: readonly Element[] = Array.from((currentTarget as Element).querySelectorAll('.figure'));
    this.choose(figures.indexOf((target as Element).closest('.figure')!));
  };

  readonly leave = (): void => {
    if (this.#current >= 0) this.go(-1);
  };

  readonly onFocus = (): void => void import('./exploring.ts').catch(() => undefined);

  readonly onKeydown = (event: KeyboardEvent): void => {
    const {picture} = this.#host;
    if (!picture || event.altKey || event.ctrlKey || event.metaKey || !KEYS.test(event.key)) return;
    event.preventDefault();
    import('./exploring.ts').then(
      ({explore}) => explore(picture, event.key, this, this.#host.renderRoot),
      () => undefined,
    );
  };

  /** Reads another figure; -1 reads none. */
  go(index: number): void {
    this.#current = index;
    this.#host.requestUpdate();
  }
}
