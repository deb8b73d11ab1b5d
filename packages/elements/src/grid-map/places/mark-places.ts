import type {MapBody, MapHost} from '../map-body.ts';

/** Smallest side of a button that a finger hits, in CSS pixels. */
export const TARGET = 44;

/** Room at the foot of a cell that marks take: a target and its margin. */
const FOOT = TARGET + 4;

const cellsOf = (host: MapHost): readonly HTMLElement[] =>
  Array.from(host.renderRoot.querySelectorAll<HTMLElement>('.cell'));

/** How many marks fit side by side in the narrowest cell, at most 3; 2 before anything was drawn. */
export function roomOf(host: MapHost): number {
  const widths = cellsOf(host).map(({offsetWidth}) => offsetWidth);
  return widths.length === 0 ? 2 : Math.max(1, Math.min(3, Math.floor(Math.min(...widths) / TARGET)));
}

/**
 * Puts every plot over its grid: at the foot of a cell of the schematic, or under the label of a shape. A plot whose grid is
 * not to be seen (zoomed away, on another level) is hidden, and so cannot take the focus.
 */
export function putPlots(host: MapHost, body: MapBody): void {
  const frame = host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
  if (!frame) return;
  const cells = new Map(cellsOf(host).map((cell) => [cell.dataset['id'], cell.getBoundingClientRect()]));
  for (const plot of Array.from(host.renderRoot.querySelectorAll<HTMLElement>('.plot'))) {
    const {plot: grid = '', lon, lat} = plot.dataset;
    const cell = cells.get(grid);
    const at = lon === undefined ? {grid} : {lon: Number(lon), lat: Number(lat)};
    const point = cell ? {x: cell.x - frame.x, y: cell.bottom - frame.y - FOOT} : body.pointOf?.(at);
    const isSeen = point && point.x >= 0 && point.y >= -FOOT && point.x <= frame.width && point.y <= frame.height;
    plot.classList.toggle('in-cell', cell !== undefined);
    plot.classList.toggle('at-point', cell === undefined);
    plot.classList.toggle('at-position', lon !== undefined);
    plot.classList.toggle('away', !isSeen);
    if (!isSeen) continue;
    plot.style.left = `${Math.round(point.x)}px`;
    plot.style.top = `${Math.round(point.y)}px`;
    plot.style.width = cell ? `${Math.round(cell.width)}px` : '';
  }
}
