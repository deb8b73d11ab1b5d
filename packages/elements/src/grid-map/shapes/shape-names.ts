import type {Cell} from '../cells.layout.ts';
import type {MapHost} from '../map-body.ts';
import type {Box} from './label-boxes.ts';
import {seenOf} from './shape-camera.ts';
import {type LabelLayout, layoutLabels} from './shape-labels.ts';
import type {ShapeSet} from './shape-set.ts';
import type {ShapeStage} from './shape-stage.ts';

/** The names on the shapes: placed anew only when shapes, zoom or what lies over them have changed. */
export class ShapeNames {
  readonly #host: MapHost;
  readonly #stage: ShapeStage;
  #known: {readonly of: string; readonly cells: unknown; readonly layout: LabelLayout} | null = null;
  #marks: readonly Box[] = [];

  constructor(host: MapHost, stage: ShapeStage) {
    this.#host = host;
    this.#stage = stage;
  }

  layout(set: ShapeSet, cells: readonly Cell[], em: number): LabelLayout {
    const {view} = this.#stage;
    const seen = seenOf(view, set.height);
    const marks = this.#marks;
    const parts = [view.k === 1 ? [] : Object.values(seen), marks.flatMap((box) => Object.values(box))];
    const of = `${em.toFixed(1)} ${parts.map((numbers) => numbers.map(Math.round).join()).join(' ')}`;
    if (this.#known?.cells === cells && this.#known.of === of) return this.#known.layout;
    const isOne = cells.every(({grid}) => grid.community === cells[0]!.grid.community);
    const wordingOf = (shape: number) => {
      const cell = cells[shape]!;
      const {name, community} = cell.grid;
      const more = () => cell.lines[0]?.text ?? '';
      return {name, of: isOne ? '' : community, more, number: cell.sign.number};
    };
    const layout = layoutLabels(set, wordingOf, {em, seen, marks});
    this.#known = {of, cells, layout};
    return layout;
  }

  /** Boxes in CSS pixels of the drawing that no name may lie under; they move with it, so they are kept in its units. */
  keepFree(boxes: readonly Box[]): void {
    const marks = boxes.map(({left, top, right, bottom}) => {
      const [from, to] = [this.#stage.unitsOf({x: left, y: top}), this.#stage.unitsOf({x: right, y: bottom})];
      return {left: from.x, top: from.y, right: to.x, bottom: to.y};
    });
    // Less than a pixel is the rounding of where they were put.
    const least = 1.5 / this.#stage.pixels;
    const isSame =
      marks.length === this.#marks.length &&
      marks.every(({left, top}, at) => Math.hypot(left - this.#marks[at]!.left, top - this.#marks[at]!.top) < least);
    if (isSame) return;
    this.#marks = marks;
    this.#host.requestUpdate();
  }
}
