import type {ReactiveController} from 'lit';

import type {MapHost, Point} from '../map-body.ts';
import {CanvasGround} from './canvas-ground.ts';
import {panned, showing, transformOf, type View, WHOLE, zoomed} from './shape-camera.ts';
import {FocusProxies} from './focus-proxies.ts';
import {GestureLoader} from './gesture-loader.ts';
import {anchorOf, type Anchor} from './shape-anchor.ts';
import type {ShapeIndex} from './shape-index.ts';
import {type ShapeSet, UNITS} from './shape-set.ts';
import type {Drawing} from './shape-templates.ts';
import {ShapePointer} from './shape-pointer.ts';

/** Width of a drawing that nobody measured yet, in CSS pixels. */
const USUAL_WIDTH = 720;

/** What moves on the drawing without an update of the element: view, pointer, focus ring, canvas. */
export class ShapeStage implements ReactiveController {
  readonly #host: MapHost;
  readonly #ground: CanvasGround;
  readonly #proxies: FocusProxies;
  readonly #gestures: GestureLoader;
  readonly #pointer: ShapePointer;
  readonly #movers = new Set<() => void>();
  #drawing: Drawing | null = null;
  #indexOf: () => ShapeIndex | null = () => null;
  #view = WHOLE;
  #front: SVGSVGElement | null = null;
  #observer: ResizeObserver | undefined;
  #size = {width: USUAL_WIDTH, em: 16};

  constructor(host: MapHost) {
    this.#host = host;
    this.#ground = new CanvasGround(host);
    this.#proxies = new FocusProxies(host, this);
    this.#pointer = new ShapePointer(host, this);
    this.#gestures = new GestureLoader({
      ...{view: () => this.#view, width: UNITS},
      height: () => this.#height,
      move: (view, isOver) => this.#move(view, isOver),
    });
    host.addController(this);
  }

  hostConnected(): void {}

  get view(): View {
    return this.#view;
  }

  get #height(): number {
    return this.#drawing?.set.height ?? UNITS;
  }

  /** CSS pixels of one unit, without zoom. */
  get pixels(): number {
    return this.#size.width / UNITS;
  }

  /** Units of one em of text at the present zoom. */
  em(_set: ShapeSet): number {
    return (this.#size.em * 0.9) / (this.pixels * this.#view.k);
  }

  get drawing(): Drawing | null {
    return this.#drawing;
  }

  /** The shape under a point of the screen; −1 where there is none. */
  shapeAt({clientX, clientY}: {readonly clientX: number; readonly clientY: number}): number {
    const box = this.#front!.getBoundingClientRect();
    const {k, x, y} = this.#view;
    const [px, py] = [(clientX - box.x) / this.pixels, (clientY - box.y) / this.pixels];
    return this.#indexOf()?.at((px - x) / k, (py - y) / k) ?? -1;
  }

  /** What is about to be drawn. */
  take(drawing: Drawing, indexOf: () => ShapeIndex): void {
    if (drawing.set !== this.#drawing?.set) {
      this.#view = WHOLE;
    }
    this.#drawing = drawing;
    this.#indexOf = indexOf;
  }

  /** There is nothing to draw. */
  leave(): void {
    this.#drawing = null;
    this.#ground.stop();
  }

  hostUpdated(): void {
    const front = this.#drawing ? this.#host.renderRoot.querySelector<SVGSVGElement>('.front') : null;
    if (front !== this.#front) this.#attach(front);
    if (!front || !this.#drawing) return;
    this.#apply();
    this.#proxies.update(this.#drawing);
    this.#pointer.mark('.picked', this.#drawing.set.indexOf.get(this.#host.selected) ?? -1);
    this.#paint();
  }

  zoom(factor: number): void {
    this.#move(zoomed(this.#view, factor, this.#height, [UNITS / 2, this.#height / 2]), true);
  }

  pan(right: number, down: number): void {
    this.#move(panned(this.#view, right, down, this.#height), true);
  }

  reset(): void {
    this.#move(WHOLE, true);
  }

  /** Puts the focus on a grid's own path, or on the proxy that stands for it. */
  focus(id: string): void {
    const drawing = this.#drawing;
    const shape = drawing?.set.indexOf.get(id);
    if (!drawing || shape === undefined) return;
    const {x, y} = anchorOf(drawing.set, shape);
    this.#move(showing(this.#view, x, y, this.#height), true);
    this.#proxies.focus(drawing, id);
  }

  /** A point of the drawing in CSS pixels of its box. */
  pointOf({x, y}: Anchor): Point {
    const {k, x: dx, y: dy} = this.#view;
    return {x: (dx + k * x) * this.pixels, y: (dy + k * y) * this.pixels};
  }

  /** A point of the box in units of the drawing. */
  unitsOf({x, y}: Point): Anchor {
    const {k, x: dx, y: dy} = this.#view;
    return {x: (x / this.pixels - dx) / k, y: (y / this.pixels - dy) / k};
  }

  onMove(listener: () => void): () => void {
    this.#movers.add(listener);
    return () => void this.#movers.delete(listener);
  }

  dispose(): void {
    this.#attach(null);
    this.#ground.stop();
    this.#host.removeController(this);
  }

  #attach(front: SVGSVGElement | null): void {
    this.#observer?.disconnect();
    this.#gestures.detach();
    this.#front = front;
    if (!front) return;
    const box = front.parentElement!;
    this.#observer = new ResizeObserver(() => this.measure());
    this.#observer.observe(front);
    box.addEventListener('keydown', this.#onKey);
    this.#pointer.attach(front);
    this.#gestures.attach(front);
  }

  /** Takes the size of the drawing, or of the room that is kept for it. */
  measure(): void {
    const front = this.#front ?? this.#host.renderRoot.querySelector('.room');
    const {width = 0} = front?.getBoundingClientRect() ?? {};
    if (!front || width === 0) return;
    const em = parseFloat(getComputedStyle(front).fontSize) || 16;
    if (Math.abs(width - this.#size.width) < 1 && em === this.#size.em) return;
    this.#size = {width, em};
    this.#host.requestUpdate();
  }

  #move(view: View, isOver: boolean): void {
    const {k, x, y} = this.#view;
    const isSame = k === view.k && x === view.x && y === view.y;
    if (isSame && !isOver) return;
    if (!isSame) this.#view = view;
    this.#pointer.leave();
    this.#apply();
    this.#movers.forEach((tell) => tell());
    // Labels keep their size, so they are placed anew once the reader has stopped.
    if (isOver) this.#host.requestUpdate();
  }

  /** Puts the view on the drawing; the canvas is only moved, and painted anew when the movement is over. */
  #apply(): void {
    this.#ground.move(this.#view, this.pixels);
    this.#front?.querySelector('.world')?.setAttribute('transform', transformOf(this.#view));
    this.#gestures.sync();
  }

  #paint(): void {
    const canvas = this.#front?.parentElement?.querySelector('canvas');
    if (!canvas || !this.#drawing) return;
    const {set, cells, dimmed} = this.#drawing;
    this.#ground.paint(canvas, {set, cells, dimmed, view: this.#view}, this.#size.width);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-0.25, 0],
      ArrowRight: [0.25, 0],
      ArrowUp: [0, -0.25],
      ArrowDown: [0, 0.25],
    };
    const step = event.shiftKey && this.#view.k > 1 ? steps[event.key] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) this.pan(...(step as [number, number]));
    else if (event.key === '+' || event.key === '=') this.zoom(1.6);
    else if (event.key === '-' || event.key === '_') this.zoom(1 / 1.6);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(event);
    else return;
    event.preventDefault();
  };

  /** A path is no button of the engine's own: Enter and blank choose here. A proxy is one. */
  #choose({target}: KeyboardEvent): void {
    const {dataset} = target as SVGElement;
    if (dataset['id'] !== undefined) this.#drawing?.view.choose(dataset['id']);
  }
}
