import {neighbourOf, type Box} from './grid-neighbours.ts';
import {blocks} from './grid-map.templates.ts';
import type {MapBody, MapHost, Point} from './map-body.ts';

/** The schematic: communities as blocks between lanes. Works on the boxes as drawn. */
export function createBlocks(host: MapHost): MapBody {
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
    render: blocks,
    neighbour: (id, key) => neighbourOf(buttons().map(boxOf), id, key),
    focus: (id) => button(id)?.focus(),
    isNorthUp: false,
    pointOf: (at) => ('grid' in at ? middleOf(at.grid) : undefined),
  };
}
