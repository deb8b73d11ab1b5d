import type {ReactiveControllerHost} from 'lit';

import {addStyles} from '../internal/add-styles.ts';
import type * as Exploring from './exploring.ts';
import {type Item, itemsOf, type Picture} from './picture.ts';

/** What the explorer must know of its chart. */
export interface Explored extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The picture that is drawn; `null` where there is none. */
  readonly picture: Picture | null;
  /** Called when the reader chose a figure. */
  choose(item: Item): void;
}

const KEYS = /^(Arrow(Left|Right|Up|Down)|Home|End|Enter|Escape| )$/;

/**
 * Knows which figure is being read, by keys or taps. What these do, and how that which is read looks, loads with the first
 * focus; a tap brings one.
 */
export class Explorer {
  readonly host: Explored;
  /** The number of the figure being read, or -1. */
  current = -1;

  constructor(host: Explored) {
    this.host = host;
  }

  /** What is said of it, or nothing. */
  get reading(): string {
    const {picture} = this.host;
    return (picture && itemsOf(picture)[this.current]?.text) ?? '';
  }

  /** Reads another figure; -1 reads none. */
  readonly go = (index: number): void => {
    this.current = index;
    this.host.requestUpdate();
  };

  /** Reads a figure and chooses it. */
  readonly choose = (index: number): void => this.#once(({choose}) => choose(this, index));

  /**
   * One listener for all figures; a plot finds the figure nearest to the tap by itself. A finger reads a figure before it
   * follows its link: the second tap does.
   */
  readonly onClick = (event: Event): void => {
    const figures: readonly Element[] = Array.from((event.currentTarget as Element).querySelectorAll('.figure'));
    const index = figures.indexOf((event.target as Element).closest('.figure')!);
    if ((event as PointerEvent).pointerType === 'touch' && index !== this.current) event.preventDefault();
    this.choose(index);
  };

  readonly leave = (): void => {
    if (this.current >= 0) this.go(-1);
  };

  readonly onFocus = (): void => this.#once(() => undefined);

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.host.picture || event.altKey || event.ctrlKey || event.metaKey || !KEYS.test(event.key)) return;
    event.preventDefault();
    this.#once(({explore}) => explore(this, event.key));
  };

  #once(act: (code: typeof Exploring) => void): void {
    import('./exploring.ts').then(
      (code) => {
        addStyles(this.host, code.readingStyles);
        act(code);
      },
      () => undefined,
    );
  }
}
