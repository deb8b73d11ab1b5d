import type {MapHost} from '../map-body.ts';
import {anchorOf} from './shape-anchor.ts';
import {pathOf} from './shape-set.ts';
import type {ShapeStage} from './shape-stage.ts';
import {MOST_BUTTONS} from './shape-templates.ts';
import {Tip} from './shape-tip.ts';

const isVisibleFocus = (element: Element): boolean => {
  try {
    return element.matches(':focus-visible');
  } catch {
    // Older engines do not know the selector: then every focus is shown.
    return true;
  }
};

/** Outlines what is pointed at, focused or chosen, above all shapes, and names it; nothing else is drawn again for that. */
export class ShapePointer {
  readonly #stage: ShapeStage;
  readonly #tip: Tip;
  #front: SVGSVGElement | null = null;
  #hovered = -1;

  constructor(host: MapHost, stage: ShapeStage) {
    this.#stage = stage;
    this.#tip = new Tip(host);
  }

  attach(front: SVGSVGElement): void {
    this.#front = front;
    for (const type of ['pointermove', 'pointerdown', 'pointerleave', 'click'] as const)
      front.addEventListener(type, this.#onPointer as EventListener);
    const box = front.parentElement!;
    box.addEventListener('focusin', this.#onFocus);
    box.addEventListener('focusout', this.#onBlur);
  }

  /** Draws one outline (`.hover`, `.picked`, `.ring`) around a shape; −1 takes it away. */
  mark(name: string, shape: number): void {
    const set = this.#stage.drawing?.set;
    const path = this.#front?.querySelector(name);
    if (!set || !path) return;
    if (shape < 0) path.removeAttribute('d');
    else path.setAttribute('d', pathOf(set, shape));
  }

  /** Nothing is pointed at: what was has moved away. */
  leave(): void {
    this.#hovered = -1;
    this.mark('.hover', -1);
    this.#tip.hide();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const {drawing} = this.#stage;
    if (!drawing) return;
    const shape = event.type === 'pointerleave' ? -1 : this.#stage.shapeAt(event);
    if (event.type === 'click') {
      // A path with an id chooses by itself.
      if (shape >= 0 && drawing.set.ids.length > MOST_BUTTONS) void drawing.view.open(drawing.set.ids[shape]!);
      return;
    }
    if (shape === this.#hovered) return;
    this.#hovered = shape;
    this.mark('.hover', shape);
    this.#tell(shape, event.pointerType === 'mouse');
  };

  #tell(shape: number, isShown: boolean): void {
    const drawing = this.#stage.drawing!;
    const cell = drawing.cells[shape];
    if (!cell || !isShown) this.#tip.hide();
    else
      this.#tip.show([cell.grid.community, drawing.view.tell(cell)], this.#stage.pointOf(anchorOf(drawing.set, shape)));
  }

  readonly #onFocus = ({target}: FocusEvent): void => {
    const id = (target as HTMLElement).dataset['id'];
    const shape = id === undefined ? undefined : this.#stage.drawing?.set.indexOf.get(id);
    if (shape === undefined || !isVisibleFocus(target as Element)) return;
    this.mark('.ring', shape);
    this.#tell(shape, true);
  };

  readonly #onBlur = (): void => {
    this.mark('.ring', -1);
    this.#tip.hide();
  };
}
