import type {ReactiveControllerHost} from 'lit';

/** What the reader asked of the layers of one map. */
export class PlacesState {
  readonly #host: ReactiveControllerHost;
  #hidden: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `map` or `list`. */
  view: 'map' | 'list' = 'map';
  /** Id of the place whose card is open in the panel or below the map; empty for none. */
  chosen = '';
  /** Ids of the places that a button on a geographic map stood for; they are listed below it. */
  opened: readonly string[] = [];
  /** Whether the numbers of open wishes are shown. */
  wishes = true;
  /** What each row of buttons, and the layer of marks, has as its tab stop. */
  stops: Readonly<Record<string, string>> = {};
  /** What was last announced. */
  said = '';

  /** Kinds that are not shown. */
  get hidden(): ReadonlySet<string> {
    return this.#hidden;
  }

  /** Shows a kind, or takes it away. */
  toggle(kind: string): void {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.#hidden = hidden;
    this.#host.requestUpdate();
  }

  set(change: Partial<Pick<PlacesState, 'view' | 'chosen' | 'opened' | 'wishes' | 'said'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  /** The tab stop of a row moves to the button that has the focus. */
  stop(row: string, key: string): void {
    if (this.stops[row] === key) return;
    this.stops = {...this.stops, [row]: key};
    this.#host.requestUpdate();
  }
}
