import {neighbourOf, type Box} from './grid-neighbours.ts';
import {GridFit} from './grid-fit.ts';
import {blocks} from './grid-map.templates.ts';
import type {MapBody, MapHost, Point} from './map-body.ts';

/** The schematic: communities as blocks between lanes, or the rows of a hand arrangement. Works on the boxes as drawn. */
export function createBlocks(host: MapHost): MapBody {
  const fit = new GridFit(host);
  let isPlaced = false;
  const buttons = () => Array.from(host.renderRoot.querySelectorAll<HTMLElement>('.cell'));
  const button = (id: string) => buttons().find(({dataset}) => dataset['id'] === id);
  const boxOf = (element: HTMLElement): Box => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return {id: element.dataset['id']!, x, y, width, height};
  };
  const middleOf = (id: string): Point | undefined => {
    const found = button(id);
    const frame = host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    if (!found || !frame) return undefined;
    const {x, y, width, height} = boxOf(found);
    return {x: x - frame.x + width / 2, y: y - frame.y + height / 2};
  };
  return {
    render: (view) => {
      isPlaced = view.layout.streets.length > 0;
      return blocks(view, fit.fits);
    },
    neighbour: (id, key) => neighbourOf(buttons().map(boxOf), id, key),
    focus: (id) => button(id)?.focus(),
    // Only a hand arrangement has sides that are sides of the place, and only while it has room for its columns.
    get isNorthUp() {
      return isPlaced && fit.fits !== false;
    },
    pointOf: (at) => ('grid' in at ? middleOf(at.grid) : undefined),
    dispose: () => host.removeController(fit),
  };
}
