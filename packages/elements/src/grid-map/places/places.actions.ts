import {type Box, isArrowKey, neighbourOf} from '../grid-neighbours.ts';
import type {MapHost, MapView} from '../map-body.ts';
import type {Mark} from './marks.layout.ts';
import type {PlacesState} from './places.state.ts';

const keyOf = (target: EventTarget | null, name: 'layer' | 'mark'): string =>
  (target as Element).closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';

const boxOf = (element: HTMLElement): Box => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {id: element.dataset['mark']!, x, y, width, height};
};

/** What the reader does with the layers of one map. */
export class PlacesActions {
  readonly #host: MapHost;
  readonly #state: PlacesState;
  /** The view and the marks that were drawn last. */
  view: MapView | undefined;
  marks: readonly Mark[] = [];
  comma = '，';

  constructor(host: MapHost, state: PlacesState) {
    this.#host = host;
    this.#state = state;
  }

  readonly onBarClick = ({target}: Event): void => {
    const key = keyOf(target, 'layer');
    if (key === 'map' || key === 'list') this.#state.set({view: key});
    else if (key === 'wishes') this.#state.set({wishes: !this.#state.wishes});
    else if (key) this.#state.toggle(key.slice('kind:'.length));
  };

  readonly onBarFocus = ({target}: Event): void => {
    const row = (target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row) this.#state.stop(row, keyOf(target, 'layer'));
  };

  readonly onBarKey = (event: KeyboardEvent): void => {
    const buttons = Array.from((event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-layer]'));
    const row = buttons.filter((button) => button.parentElement === (event.target as Element).parentElement);
    const at = row.findIndex((button) => button === event.target);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
    };
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? row.length - 1 : steps[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    row[(to + row.length) % row.length]!.focus();
  };

  readonly onMarkFocus = ({target}: Event): void => this.#state.stop('marks', keyOf(target, 'mark'));

  readonly onMarkKey = (event: KeyboardEvent): void => {
    const {key} = event;
    const from = keyOf(event.target, 'mark');
    if (!from || !(isArrowKey(key) || key === 'Home' || key === 'End')) return;
    event.preventDefault();
    const boxes = this.#buttons().map(boxOf);
    const to = isArrowKey(key) ? neighbourOf(boxes, from, key) : boxes[key === 'Home' ? 0 : boxes.length - 1]?.id;
    if (to !== undefined) this.#focus(to);
  };

  readonly onMarkClick = ({target}: Event): void => {
    const mark = this.marks.find(({key}) => key === keyOf(target, 'mark'));
    if (mark) void this.#open(mark);
  };

  /** Escape among the places of a grid goes back to the mark that led there. */
  readonly onDetailKey = (event: KeyboardEvent): void => {
    const mark = this.#state.stops['marks'];
    if (event.key !== 'Escape' || mark === undefined) return;
    event.preventDefault();
    this.#state.set({chosen: '', opened: []});
    this.view?.choose('');
    this.#focus(mark);
  };

  async #open({spots, isCluster, isFree}: Mark): Promise<void> {
    const {id, place} = spots[0]!;
    const {name, kind, where, hours, offers, phone, grid} = place;
    const told = [name, kind, where, hours, offers, phone].filter((text) => text !== undefined);
    const opened = isFree ? spots.map((spot) => spot.id) : [];
    this.#state.set({opened, ...(isCluster ? {chosen: '', said: ''} : {chosen: id, said: told.join(this.comma)})});
    if (!isFree && grid !== undefined && this.view?.cells.some((cell) => cell.id === grid)) this.view.choose(grid);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const list = root.querySelector<HTMLElement>(isFree ? '.opened' : '.in-grid:not(.opened):not(.near)');
    (isCluster ? list : root.querySelector('[data-card][data-chosen]'))?.scrollIntoView({block: 'nearest'});
    // A cluster opens a list that stands elsewhere: the reader goes there.
    if (isCluster) list?.focus({preventScroll: true});
  }

  #buttons(): HTMLElement[] {
    const all = Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-mark]'));
    return all.filter((button) => !button.closest('.away'));
  }

  #focus(key: string): void {
    this.#buttons()
      .find(({dataset}) => dataset['mark'] === key)
      ?.focus();
  }
}
