import type {MapHost, Point} from '../map-body.ts';

/** The name of the grid that is pointed at, beside it: what its label had no room for. */
export class Tip {
  readonly #host: MapHost;

  constructor(host: MapHost) {
    this.#host = host;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.tip');
  }

  show(texts: readonly string[], {x, y}: Point): void {
    const tip = this.#element;
    if (!tip) return;
    tip.textContent = texts.filter((text) => text !== '').join(' ');
    tip.hidden = false;
    const {width = 0, height = 0} = tip.parentElement?.getBoundingClientRect() ?? {};
    const left = Math.max(0, Math.min(width - tip.offsetWidth, x - tip.offsetWidth / 2));
    const above = y - tip.offsetHeight - 24;
    const top = above >= 0 ? above : Math.min(height - tip.offsetHeight, y + 24);
    tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    const tip = this.#element;
    if (tip) tip.hidden = true;
  }
}
