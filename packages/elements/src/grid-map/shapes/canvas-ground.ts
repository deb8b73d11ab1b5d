import type {MapHost} from '../map-body.ts';
import {CanvasPainter, inksOf, type Scene} from './canvas-painter.ts';
import type {View} from './shape-camera.ts';

type Shown = Pick<Scene, 'set' | 'cells' | 'dimmed' | 'view'>;

/** So long after a movement the canvas is painted anew, in ms. */
const PAUSE_MS = 120;
/** More pixels than this in one would cost more than they show. */
const MOST_RATIO = 2;

/** The canvas under the drawing: painted when something has changed, and only moved while the reader moves it. */
export class CanvasGround {
  readonly #host: MapHost;
  readonly #painter = new CanvasPainter();
  #canvas: HTMLCanvasElement | null = null;
  #painted: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The view that the canvas shows; null before its first painting. */
  #view: View | null = null;

  constructor(host: MapHost) {
    this.#host = host;
  }

  stop(): void {
    this.#painter.stop();
    clearTimeout(this.#timer);
    this.#painted = [];
    this.#view = null;
  }

  /** Shows what is painted as another view would show it. */
  move({k, x, y}: View, pixels: number): void {
    if (!this.#canvas || !this.#view) return;
    const by = k / this.#view.k;
    const [dx, dy] = [(x - by * this.#view.x) * pixels, (y - by * this.#view.y) * pixels];
    this.#canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${by})`;
  }

  paint(canvas: HTMLCanvasElement, shown: Shown, cssWidth: number): void {
    if (canvas !== this.#canvas) this.stop();
    this.#canvas = canvas;
    const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
    const width = Math.round(cssWidth * ratio);
    const height = Math.round((width * shown.set.height) / shown.set.width);
    const context = canvas.getContext('2d', {alpha: false})!;
    const inks = inksOf(this.#host, context, ratio);
    const {cells, dimmed, view} = shown;
    const of = [cells, dimmed, view, width, height, ...Object.values(inks.fills).map(String), inks.lane];
    if (of.every((part, at) => part === this.#painted[at])) return;
    this.#painted = of;
    canvas.dataset['painted'] = 'no';
    clearTimeout(this.#timer);
    const repaint = (): void => void this.#repaint(canvas, {...shown, width, height, ratio}, cssWidth);
    // One gesture often follows another; what is painted already is moved with them.
    if (this.#view) this.#timer = setTimeout(repaint, PAUSE_MS);
    else repaint();
  }

  /** The first painting is seen as it grows; a later one is made beside what is seen, and takes its place when done. */
  async #repaint(canvas: HTMLCanvasElement, scene: Scene, cssWidth: number): Promise<void> {
    const {width, height, ratio, view} = scene;
    const target = this.#view ? document.createElement('canvas') : canvas;
    Object.assign(target, {width, height});
    const size = {width: `${cssWidth}px`, height: `${height / ratio}px`, transform: 'none'};
    if (target === canvas) Object.assign(canvas.style, size);
    const context = target.getContext('2d', {alpha: false})!;
    const isDone = await this.#painter.paint(context, scene, inksOf(this.#host, context, ratio));
    if (!isDone || canvas !== this.#canvas) return;
    if (target !== canvas) {
      Object.assign(canvas, {width, height});
      Object.assign(canvas.style, size);
      canvas.getContext('2d', {alpha: false})!.drawImage(target, 0, 0);
    }
    this.#view = view;
    canvas.dataset['painted'] = 'yes';
  }
}
