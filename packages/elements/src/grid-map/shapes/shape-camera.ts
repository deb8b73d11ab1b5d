import {UNITS} from './shape-set.ts';

/** How the drawing is zoomed and moved: a point of it stands at `x + k · point`, in units of the frame. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: View = {k: 1, x: 0, y: 0};
export const MOST_ZOOM = 32;

/** Limits a view: never smaller than the whole, never beyond the drawing's edges. */
export function limited({k, x, y}: View, height: number): View {
  const zoom = Math.max(1, Math.min(MOST_ZOOM, k));
  const within = (value: number, size: number): number => Math.min(0, Math.max(size * (1 - zoom), value));
  return {k: zoom, x: within(x, UNITS), y: within(y, height)};
}

/** The view after zooming by a factor about a point of the frame, in units. */
export function zoomed(view: View, factor: number, height: number, [px, py]: readonly [number, number]): View {
  const k = Math.max(1, Math.min(MOST_ZOOM, view.k * factor));
  const by = k / view.k;
  return limited({k, x: px - by * (px - view.x), y: py - by * (py - view.y)}, height);
}

/** The view moved by parts of the frame: 0.25 to the right shows what lies a quarter further right. */
export const panned = ({k, x, y}: View, right: number, down: number, height: number): View =>
  limited({k, x: x - right * UNITS, y: y - down * height}, height);

/** The part of the drawing that is seen, in its units. */
export const seenOf = ({k, x, y}: View, height: number) => ({
  left: -x / k,
  top: -y / k,
  right: (UNITS - x) / k,
  bottom: (height - y) / k,
});

/** The view that brings a point of the drawing into the middle half of the frame; the same view where it is there. */
export function showing(view: View, px: number, py: number, height: number): View {
  const [x, y] = [view.x + view.k * px, view.y + view.k * py];
  const isNear = x > UNITS * 0.1 && x < UNITS * 0.9 && y > height * 0.1 && y < height * 0.9;
  if (view.k === 1 || isNear) return view;
  return limited({k: view.k, x: UNITS / 2 - view.k * px, y: height / 2 - view.k * py}, height);
}

/** As the value of an SVG `transform`. */
export const transformOf = ({k, x, y}: View): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(4)})`;
