import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Asking} from './wish-wall.asking.ts';
import {WishSelectEvent} from './wish-wall.events.ts';
import type {ComparePart} from './wish-wall.compare.ts';

/** What `Desk` reads and moves of its wall. */
export type DeskHost = ReactiveControllerHost &
  HTMLElement & {selected: string; readonly renderRoot: HTMLElement | DocumentFragment};

/** The wish that the reader wants to take on, and how often one was asked for: asking twice for the same counts. */
export interface Claiming {
  readonly id: string;
  readonly turn: number;
}

/** Hears what the reader does with the cards: opens histories, compares pictures, turns pages. */
export class Desk implements ReactiveController {
  readonly host: DeskHost;
  readonly #asking: Asking;
  #compare: ComparePart | null = null;
  #claiming: Claiming = {id: '', turn: 0};
  /** Id of the card whose pictures lie over each other. */
  #comparing = '';

  constructor(host: DeskHost, asking: Asking) {
    this.host = host;
    this.#asking = asking;
    host.addController(this);
  }

  hostConnected(): void {}

  /** How the pictures of the one card are drawn that the reader compares; null for none. */
  get comparing(): {readonly id: string; readonly draw: ComparePart} | null {
    return this.#compare && this.#comparing ? {id: this.#comparing, draw: this.#compare} : null;
  }

  /** The wish that the reader wants to take on, and the way to choose another. */
  get claims(): {readonly claiming: Claiming; readonly claim: (id: string) => void} {
    return {claiming: this.#claiming, claim: this.claim};
  }

  readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const summary = target.closest('summary');
    const button = target.closest<HTMLElement>('button, .page');
    // With a key held, a link to a page opens in another window, as everywhere.
    if (button?.matches('.page') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (summary || button?.matches('.page')) event.preventDefault();
    if (summary) {
      this.#open(summary.parentElement as HTMLDetailsElement);
    } else if (button?.classList.contains('clear')) this.#asking.clear();
    else if (button) this.#press(button);
  };

  readonly onEscape = (event: KeyboardEvent): void => {
    const details = (event.target as Element).closest('details');
    if (event.key !== 'Escape' || !details?.open) return;
    this.#open(details);
    details.querySelector('summary')?.focus();
  };

  /** Opens the panel with the form of one wish, or its card for printing; an empty id goes back to making a wish. */
  readonly claim = (id: string): void => {
    this.#claiming = {id, turn: this.#claiming.turn + 1};
    const panel = this.host.renderRoot.querySelector<HTMLDetailsElement>('details.tools');
    if (panel) panel.open = true;
    this.host.requestUpdate();
    panel?.querySelector('summary')?.focus();
  };

  #press(button: HTMLElement): void {
    const {page, status, compare, claim} = button.dataset;
    if (page !== undefined && button.getAttribute('aria-disabled') !== 'true') void this.#turn(Number(page));
    if (status !== undefined) this.#asking.change({status, view: 'wall'});
    if (claim !== undefined) this.claim(claim);
    if (compare !== undefined) void this.#toggleCompare(compare);
  }

  /** Opens a card's history, or closes it: also one that the reader opened before the script came. */
  #open(details: HTMLDetailsElement): void {
    details.open = !details.open;
    this.host.selected = details.open ? (details.closest<HTMLElement>('.card')?.dataset['id'] ?? '') : '';
    this.#asking.writeHash();
    /** @internal */
    this.host.dispatchEvent(new WishSelectEvent(this.host.selected));
  }

  async #turn(page: number): Promise<void> {
    this.#asking.change({page});
    await this.host.updateComplete;
    const {renderRoot} = this.host;
    renderRoot.querySelector<HTMLElement>('.card')?.focus({preventScroll: true});
    renderRoot.querySelector('.shown')?.scrollIntoView({block: 'start'});
  }

  async #toggleCompare(id: string): Promise<void> {
    this.#comparing = this.#comparing === id ? '' : id;
    try {
      this.#compare ??= (await import('./wish-wall.compare.ts')).compare;
    } catch {
      // Both pictures are there beside each other: nothing is lost.
    }
    this.host.requestUpdate();
  }
}
