import type {Grid} from '@linli/model/record/grid';

import type {Cell} from './cells.layout.ts';
import {isArrowKey} from './grid-neighbours.ts';
import type {MapBody, MapHost, MapView} from './map-body.ts';

/** What is drawn now; null before the first drawing and where there is nothing to draw. */
export interface Scene {
  readonly view: MapView;
  readonly body: MapBody;
}

/** Typed letters belong together for this long, in milliseconds. */
const TYPING_MS = 800;

/** The one tab stop of the map, the keys that move it, and what is announced. */
export class MapKeys {
  readonly #host: MapHost;
  readonly #scene: () => Scene | null;
  #at = '';
  #said = '';
  #typed = '';
  #typedAt = 0;

  constructor(host: MapHost, scene: () => Scene | null) {
    this.#host = host;
    this.#scene = scene;
  }

  /** What the live region says. */
  get said(): string {
    return this.#said;
  }

  say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  /** Id of the grid that holds the tab stop: where the reader was, else the chosen one, else the first. */
  tabStop(cellOf: (id: string) => Cell | undefined, cells: readonly Cell[], selected: string): string {
    return [this.#at, selected].find(cellOf) ?? cells[0]?.id ?? '';
  }

  /** The tab stop goes to a grid without moving the focus. */
  hold(id: string): void {
    this.#at = id;
  }

  /** Moves tab stop and focus to a grid and says it; `side` is said before it. */
  moveTo(id: string, side = ''): void {
    const scene = this.#scene();
    const cell = scene?.view.cells.find((one) => one.id === id);
    if (!scene || !cell) return;
    this.#at = id;
    this.say(side ? scene.view.words.moved(side, scene.view.tell(cell)) : '');
    scene.body.focus(id);
  }

  /** True where the key was the map's: an arrow, Home, End, or letters that begin a grid's name. */
  take({key, target, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
    const scene = this.#scene();
    const from = (target as Element).closest<HTMLElement | SVGElement>('[data-id]')?.dataset['id'];
    if (!scene || from === undefined || ctrlKey || metaKey || altKey) return false;
    const {cells, words} = scene.view;
    if (isArrowKey(key)) {
      const to = scene.body.neighbour(from, key);
      if (to !== undefined) this.moveTo(to, words.side[scene.body.isNorthUp ? 'compass' : 'screen'][key]);
      return true;
    }
    if (key === 'Home' || key === 'End') this.moveTo(cells[key === 'Home' ? 0 : cells.length - 1]!.id);
    else if (key.length === 1 && key !== ' ') return this.#typeAhead(key, from, cells);
    else return false;
    return true;
  }

  /** Goes to the next grid whose number, name or initials in pinyin begin with what is typed. */
  #typeAhead(key: string, from: string, cells: readonly Cell[]): boolean {
    const now = Date.now();
    this.#typed = (now - this.#typedAt > TYPING_MS ? '' : this.#typed) + key.toLowerCase();
    this.#typedAt = now;
    const start = cells.findIndex(({id}) => id === from) + (this.#typed.length > 1 ? 0 : 1);
    const turned = [...cells.slice(start), ...cells.slice(0, start)];
    const begins = (text: string) => text.toLowerCase().indexOf(this.#typed) === 0;
    const initials = ({pinyin}: Grid) => pinyin !== undefined && ` ${pinyin}`.indexOf(` ${this.#typed}`) >= 0;
    const found = turned.find(
      ({sign, grid}) => begins(sign.number) || begins(grid.name) || begins(grid.community) || initials(grid),
    );
    if (found) this.moveTo(found.id);
    return found !== undefined;
  }
}
