import type {Cell} from './cells.layout.ts';
import type {Shade} from './grid-scale.ts';
import type {MapView} from './map-body.ts';

/** The steps of the legend that the reader picked out; with none, all grids stand forth. */
export class ShadeFilter {
  readonly #picked = new Set<string>();

  readonly isPicked = (shade: Shade): boolean => this.#picked.has(String(shade));

  readonly isLit = ({shade}: Cell): boolean => this.#picked.size === 0 || this.isPicked(shade);

  /** Picks a step out, or puts it back; gives what is announced: 突出300至399户：4个. */
  toggle(shade: string, {cells, layout, words}: MapView): string {
    if (!this.#picked.delete(shade)) this.#picked.add(shade);
    const steps = layout.legend.filter((step) => this.isPicked(step.shade)).map(({text}) => text);
    if (steps.length === 0) return words.allLit;
    return words.only(steps.join(words.comma), cells.filter(this.isLit).length);
  }
}
