import type {MapHost} from '../map-body.ts';
import {anchorOf} from './shape-anchor.ts';
import type {ShapeStage} from './shape-stage.ts';
import {type Drawing, MOST_BUTTONS} from './shape-templates.ts';

/**
 * The focus of a map: on the paths themselves, or, for very many shapes, on two buttons that take turns, so that the focus really
 * moves from grid to grid and a screen reader says each.
 */
export class FocusProxies {
  readonly #host: MapHost;
  readonly #stage: Pick<ShapeStage, 'pixels' | 'pointOf'>;
  #turn = 0;

  constructor(host: MapHost, stage: Pick<ShapeStage, 'pixels' | 'pointOf'>) {
    this.#host = host;
    this.#stage = stage;
  }

  #buttons(): readonly HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('.proxy'));
  }

  /** After an update: the button whose turn it is stands for the tab stop, the other is out of reach. */
  update(drawing: Drawing): void {
    if (drawing.set.ids.length > MOST_BUTTONS) this.#stand(drawing, drawing.view.tabStop);
  }

  focus(drawing: Drawing, id: string): void {
    if (drawing.set.ids.length <= MOST_BUTTONS) {
      const paths = Array.from(this.#host.renderRoot.querySelectorAll<SVGPathElement>('.area'));
      paths.find(({dataset}) => dataset['id'] === id)?.focus();
      return;
    }
    const [now] = this.#stand(drawing, this.#buttons()[this.#turn]?.dataset['id'] ?? id);
    if (now?.dataset['id'] !== id) this.#turn = 1 - this.#turn;
    this.#stand(drawing, id)[0]?.focus();
  }

  #stand({view, set, cells}: Drawing, id: string): readonly (HTMLElement | undefined)[] {
    const buttons = this.#buttons();
    const [now, other] = [buttons[this.#turn], buttons[1 - this.#turn]];
    const shape = set.indexOf.get(id);
    if (!now || shape === undefined) return [];
    now.dataset['id'] = id;
    now.tabIndex = 0;
    now.setAttribute('aria-label', view.tell(cells[shape]!));
    now.setAttribute('aria-pressed', String(id === view.host.selected));
    now.removeAttribute('aria-hidden');
    other?.setAttribute('aria-hidden', 'true');
    if (other) other.tabIndex = -1;
    // Where the shape is, so that the page scrolls there and a magnifier follows; at the edge for one out of sight.
    const {pixels} = this.#stage;
    const {x, y} = this.#stage.pointOf(anchorOf(set, shape));
    const within = (at: number, most: number): number => Math.max(0, Math.min(most * pixels, at)) - 22;
    now.style.transform = `translate(${within(x, set.width)}px, ${within(y, set.height)}px)`;
    return [now, other];
  }
}
