import type {ShadeFilter} from './grid-filter.ts';
import type {MapKeys, Scene} from './grid-keys.ts';
import {GridEnterEvent, GridSelectEvent} from './grid-map.events.ts';
import type {MapHost} from './map-body.ts';
import type {Saving} from './save/save-map.ts';

/** So much of a panel, in pixels, says whose it is: name, community, leader. */
const HEAD = 160;

/** On a phone the panel of a grid stands below the map: brings it into view. Where its head is in view nothing moves. */
export async function showPanel(host: MapHost): Promise<void> {
  // The choice may be made in the midst of an update.
  for (let isDone = false; !isDone;) isDone = await host.updateComplete;
  const panel = host.renderRoot.querySelector('.detail');
  const top = panel?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight - HEAD) panel?.scrollIntoView({block: 'nearest'});
}

/** What the reader chooses, enters and lets go of: moves the property, says it, tells the page. */
export class MapChoice {
  readonly #host: MapHost;
  readonly #keys: MapKeys;
  readonly #filter: ShadeFilter;
  readonly #scene: () => Scene | null;

  constructor(host: MapHost, keys: MapKeys, filter: ShadeFilter, scene: () => Scene | null) {
    this.#host = host;
    this.#keys = keys;
    this.#filter = filter;
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

  /** Chooses a grid on whatever level. On a phone its contacts stand below the map: they come into view; beside it nothing moves. */
  readonly open = async (id: string): Promise<void> => {
    const view = this.#scene()?.view;
    if (view && !view.cells.some((cell) => cell.id === id)) await this.enter(view.levels.get(id)?.parent ?? '');
    this.choose(id);
    await showPanel(this.#host);
  };

  /** Draws the parts of a unit, or with an empty id the highest level. */
  readonly enter = async (id: string): Promise<void> => {
    const host = this.#host;
    if (id === host.within) return;
    this.choose('');
    host.within = id;
    await host.updateComplete;
    const scene = this.#scene();
    if (scene) this.#arrive(scene);
    /** @internal */
    host.dispatchEvent(new GridEnterEvent(id));
  };

  /** Lets go of the chosen grid and gives the focus back to it. */
  release(): void {
    const id = this.#host.selected;
    this.choose('');
    this.#scene()?.body.focus(id);
  }

  readonly onClick = ({target}: Event): void => {
    const {dataset, classList} =
      (target as Element).closest<HTMLElement>('[data-id], [data-enter], [data-step], button') ?? {};
    if (dataset?.['id']) void this.open(dataset['id']);
    else if (dataset?.['enter'] !== undefined) void this.enter(dataset['enter']);
    else if (dataset?.['step']) this.#pick(dataset['step']);
    else if (dataset?.['save']) void this.#save(target as Element, dataset['save'] as Saving);
    else if (classList?.contains('close') && !dataset?.['print']) this.release();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const {selected, within} = this.#host;
    if (event.key === 'Escape' && selected) this.release();
    else if (event.key === 'Escape' && within) void this.#leave();
    else if (!this.#keys.take(event)) return;
    event.preventDefault();
  };

  /** The code that writes files loads when the first is asked for. */
  async #save(button: Element, kind: Saving): Promise<void> {
    const scene = this.#scene();
    const said = button.parentElement?.querySelector('[role=status]');
    const {saveMap} = await import('./save/save-map.ts');
    if (scene && said) said.textContent = await saveMap(kind, scene);
  }

  #pick(shade: string): void {
    const view = this.#scene()?.view;
    if (view) this.#keys.say(this.#filter.toggle(shade, view));
  }

  /** Says the level, and puts the focus on it where the button that led here is gone. */
  #arrive({view, body}: Scene): void {
    const {within, words, cells, tabStop} = view;
    this.#keys.say(words.entered(within?.name ?? words.whole, cells.length));
    if (!this.#host.shadowRoot?.activeElement) body.focus(tabStop);
  }

  /** Up one level, with the focus on what was left. */
  async #leave(): Promise<void> {
    const left = this.#host.within;
    this.#keys.hold(left);
    await this.enter(this.#scene()?.view.within?.parent ?? '');
  }
}
