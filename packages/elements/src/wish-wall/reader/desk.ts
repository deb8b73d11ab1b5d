import type {ReactiveControllerHost} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import type {ComparePart} from './compare.ts';
import type {Filtering} from './filtering.ts';

/** What `Desk` reads and moves of its wall. */
export type DeskHost = ReactiveControllerHost &
  HTMLElement & {selected: string; readonly renderRoot: HTMLElement | DocumentFragment};

/** The wish that the reader wants to take on, and how often one was asked for: asking twice for the same counts. */
export interface Claiming {
  readonly id: string;
  readonly turn: number;
}

/** Does what the reader wants of the cards: compares pictures, turns pages, takes a wish on. */
export class Desk {
  readonly #host: DeskHost;
  readonly #filtering: Filtering;
  readonly #fold: (details: HTMLDetailsElement) => void;
  #compare: ComparePart | null = null;
  #claiming: Claiming = {id: '', turn: 0};
  /** Id of the card whose pictures lie over each other. */
  #comparing = '';

  constructor(host: DeskHost, filtering: Filtering, fold: (details: HTMLDetailsElement) => void) {
    this.#host = host;
    this.#filtering = filtering;
    this.#fold = fold;
  }

  /** How the pictures of the one card are drawn that the reader compares; null for none. */
  get comparing(): {readonly id: string; readonly draw: ComparePart} | null {
    return this.#compare && this.#comparing ? {id: this.#comparing, draw: this.#compare} : null;
  }

  /** The wish that the reader wants to take on, and the way to choose another. */
  get claims(): {readonly claiming: Claiming; readonly claim: (id: string) => void} {
    return {claiming: this.#claiming, claim: this.claim};
  }

  hear(event: Event, target: Element): void {
    if (event.type === 'keydown') this.#key(event as KeyboardEvent, target);
    else if (event.type === 'click') this.#click(event as MouseEvent, target);
  }

  #click(event: MouseEvent, target: Element): void {
    const button = target.closest<HTMLElement>('button, .page');
    // With a key held, a link to a page opens in another window, as everywhere.
    if (button?.matches('.page') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (button?.matches('.page')) event.preventDefault();
    if (button?.classList.contains('clear')) this.#filtering.clear();
    else if (button) this.#press(button);
  }

  #key({key}: KeyboardEvent, target: Element): void {
    const details = target.closest('details');
    if (key !== 'Escape' || !details?.open) return;
    this.#fold(details);
    details.querySelector('summary')?.focus();
  }

  /** Opens the panel with the form of one wish, or its card for printing; an empty id goes back to making a wish. */
  readonly claim = (id: string): void => {
    this.#claiming = {id, turn: this.#claiming.turn + 1};
    const panel = this.#host.renderRoot.querySelector<HTMLDetailsElement>('details.tools');
    if (panel) panel.open = true;
    this.#host.requestUpdate();
    panel?.querySelector('summary')?.focus();
  };

  #press(button: HTMLElement): void {
    const {page, status, compare, claim} = button.dataset;
    if (page !== undefined && button.getAttribute('aria-disabled') !== 'true') void this.#turn(Number(page));
    if (status !== undefined) this.#filtering.change({status, view: 'wall'});
    if (claim !== undefined) this.claim(claim);
    if (compare !== undefined) void this.#toggleCompare(compare);
  }

  async #turn(page: number): Promise<void> {
    this.#filtering.change({page});
    await this.#host.updateComplete;
    const {renderRoot} = this.#host;
    renderRoot.querySelector<HTMLElement>('.card')?.focus({preventScroll: true});
    renderRoot.querySelector('.shown')?.scrollIntoView({block: 'start'});
  }

  async #toggleCompare(id: string): Promise<void> {
    this.#comparing = this.#comparing === id ? '' : id;
    if (!this.#compare) await this.#loadCompare();
    this.#host.requestUpdate();
  }

  async #loadCompare(): Promise<void> {
    try {
      const {compare, compareStyles} = await import('./compare.ts');
      addStyles(this.#host, compareStyles);
      this.#compare = compare;
    } catch {
      // Both pictures are there beside each other: nothing is lost.
    }
  }
}
