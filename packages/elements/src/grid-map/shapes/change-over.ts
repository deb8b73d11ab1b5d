import type {MapHost} from '../map-body.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** More grids than this do not move one by one: nobody could follow them. */
const MOST_MOVING = 300;
const MOVING_MS = 350;

const gridsOf = (host: MapHost): readonly (HTMLElement | SVGGraphicsElement)[] =>
  Array.from(host.renderRoot.querySelectorAll<HTMLElement>('.drawing [data-id]'));

/** Readers who asked for less motion, and engines that cannot tell, see the change at once. */
const mayMove = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches;

/** How a path in units of its drawing stands where another box stood. */
function pathFrom(path: SVGGraphicsElement, old: Box): string {
  const matrix = path.getScreenCTM();
  const {x, y, width, height} = path.getBBox();
  if (!matrix || width === 0 || height === 0) return 'none';
  const [across, down] = [old.width / matrix.a / width, old.height / matrix.d / height];
  const [left, top] = [(old.x - matrix.e) / matrix.a - x * across, (old.y - matrix.f) / matrix.d - y * down];
  return `translate(${left}px, ${top}px) scale(${across}, ${down})`;
}

function boxFrom(element: HTMLElement, old: Box): string {
  const {x, y, width, height} = element.getBoundingClientRect();
  if (width === 0 || height === 0) return 'none';
  const [left, top] = [old.x + old.width / 2 - x - width / 2, old.y + old.height / 2 - y - height / 2];
  return `translate(${left}px, ${top}px) scale(${old.width / width}, ${old.height / height})`;
}

/** The grids go from where they were drawn to where they are drawn now, when tiles become a map or a map tiles. */
export class ChangeOver {
  readonly #host: MapHost;
  readonly #boxes = new Map<string, Box>();

  /** Remembers where the grids are; made before the other drawing. */
  constructor(host: MapHost) {
    this.#host = host;
    if (!host.hasUpdated || !mayMove()) return;
    const grids = gridsOf(host);
    if (grids.length > MOST_MOVING) return;
    for (const grid of grids) this.#boxes.set(grid.dataset['id']!, grid.getBoundingClientRect());
  }

  /** Moves them; called after the other drawing. Only the first time does anything. */
  play(): void {
    if (this.#boxes.size === 0) return;
    const moves = gridsOf(this.#host).flatMap((grid) => {
      const old = this.#boxes.get(grid.dataset['id']!);
      if (!old) return [];
      const isPath = grid instanceof SVGGraphicsElement;
      return [{grid, isPath, from: isPath ? pathFrom(grid, old) : boxFrom(grid, old)}];
    });
    this.#boxes.clear();
    for (const {grid, isPath, from} of moves)
      grid.animate?.([{transform: from, ...(isPath ? {transformOrigin: '0 0'} : {})}, {}], {
        duration: MOVING_MS,
        easing: 'ease-in-out',
      });
    // Names and borders stand where their grids will be: they come when the grids have nearly come.
    for (const still of this.#host.renderRoot.querySelectorAll('.labels, .borders'))
      still.animate?.([{opacity: 0}, {opacity: 0, offset: 0.7}, {opacity: 1}], MOVING_MS);
  }
}
