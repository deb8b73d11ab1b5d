import {select} from 'd3-selection';
import {zoom, type D3ZoomEvent, type ZoomBehavior, zoomIdentity} from 'd3-zoom';

import {MOST_ZOOM, type View} from './shape-camera.ts';

/** What the gestures move: a view in units of the frame, and how large a unit is now. */
export interface Moved {
  /** CSS pixels of one unit of the frame. */
  readonly pixels: () => number;
  readonly view: () => View;
  readonly height: () => number;
  readonly width: number;
  readonly move: (view: View, isOver: boolean) => void;
}

/** Gestures are for two fingers, Ctrl and the wheel, or a drag of what is zoomed: the page keeps its own scroll. */
function isOurs(event: WheelEvent & TouchEvent & MouseEvent, isZoomed: boolean): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if (event.type.startsWith('touch')) return event.touches.length > 1;
  return event.type !== 'dblclick' && isZoomed && event.button === 0 && !event.ctrlKey;
}

/** Pinch, Ctrl with the wheel and dragging (d3-zoom), within the limits of the drawing. Gives back what keeps it in step. */
export function attachGestures(front: SVGSVGElement, moved: Moved): {sync: () => void; detach: () => void} {
  const target = select<SVGSVGElement, unknown>(front);
  const sizes = (): [[number, number], [number, number]] => {
    const pixels = moved.pixels();
    return [
      [0, 0],
      [moved.width * pixels, moved.height() * pixels],
    ];
  };
  const tell = ({transform, sourceEvent, type}: D3ZoomEvent<SVGSVGElement, unknown>): void => {
    // What the buttons set comes back here without an event of the reader's.
    if (!sourceEvent) return;
    const pixels = moved.pixels();
    moved.move({k: transform.k, x: transform.x / pixels, y: transform.y / pixels}, type === 'end');
  };
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST_ZOOM])
    .extent(sizes)
    .filter((event: WheelEvent & TouchEvent & MouseEvent) => isOurs(event, moved.view().k > 1))
    .on('zoom end', tell);
  const sync = (): void => {
    const {k, x, y} = moved.view();
    const pixels = moved.pixels();
    behaviour.translateExtent(sizes());
    target.call(behaviour.transform, zoomIdentity.translate(x * pixels, y * pixels).scale(k));
  };
  target.call(behaviour).on('dblclick.zoom', null);
  sync();
  return {sync, detach: () => void target.on('.zoom', null)};
}
