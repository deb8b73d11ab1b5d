import {select} from 'd3-selection';
import {zoom, type D3ZoomEvent, type ZoomBehavior, zoomIdentity} from 'd3-zoom';

import {MOST_ZOOM, type View} from './shape-camera.ts';

/** What the gestures move: a view in units of the frame. They are d3's units too: it counts in those of the `viewBox`. */
export interface Moved {
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
  const sizes = (): [[number, number], [number, number]] => [
    [0, 0],
    [moved.width, moved.height()],
  ];
  const tell = ({transform, sourceEvent, type}: D3ZoomEvent<SVGSVGElement, unknown>): void => {
    // What the buttons set comes back here without an event of the reader's.
    if (!sourceEvent) return;
    moved.move({k: transform.k, x: transform.x, y: transform.y}, type === 'end');
  };
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST_ZOOM])
    .extent(sizes)
    .filter((event: WheelEvent & TouchEvent & MouseEvent) => isOurs(event, moved.view().k > 1))
    .on('zoom end', tell);
  const sync = (): void => {
    const {k, x, y} = moved.view();
    behaviour.translateExtent(sizes());
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  };
  target.call(behaviour).on('dblclick.zoom', null);
  sync();
  return {sync, detach: () => void target.on('.zoom', null)};
}
