import type {Scene} from './grid-keys.ts';
import {GridSelectEvent} from './grid-map.events.ts';
import type {MapHost} from './map-body.ts';
import type {MapKeys} from './grid-keys.ts';

/** What the reader chooses and lets go of: moves `selected`, says it, tells the page. */
export class MapChoice {
  readonly #host: MapHost;
  readonly #keys: MapKeys;
  readonly #scene: () => Scene | null;

  constructor(host: MapHost, keys: MapKeys, scene: () => Scene | null) {
    this.#host = host;
    this.#keys = keys;
    this.#scene = scene;
  }

  /** As if the reader chose the grid; an empty id lets go. */
  readonly choose = (id: string): void => {
    const host = this.#host;
    if (id === host.selected) return;
    const view = this.#scene()?.view;
    const cell = view?.cells.find((one) => one.id === id);
    if (cell) this.#keys.hold(id);
    host.selected = id;
    this.#keys.say(view && cell ? view.words.chosen(view.tell(cell)) : '');
    /** @internal */
    host.dispatchEvent(new GridSelectEvent(id));
  };

  /** Chooses a grid; on a phone its contacts stand below the map: brings them into view. */
  readonly open = async (id: string): Promise<void> => {
    this.choose(id);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.detail')?.scrollIntoView({block: 'nearest'});
  };

  /** Lets go of the chosen grid and gives the focus back to it. */
  release(): void {
    const id = this.#host.selected;
    this.choose('');
    this.#scene()?.body.focus(id);
  }

  readonly onClick = ({target}: Event): void => {
    const {dataset, classList} = (target as Element).closest<HTMLElement>('[data-id], button') ?? {};
    if (dataset?.['id']) void this.open(dataset['id']);
    else if (classList?.contains('close')) this.release();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && this.#host.selected) this.release();
    else if (!this.#keys.take(event)) return;
    event.preventDefault();
  };
}
