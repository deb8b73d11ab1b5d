import type {MapBody, MapHost, Point} from '../map-body.ts';
import type {Box} from '../shapes/label-boxes.ts';

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

/** Around the plate that the eye sees there are so many pixels more for a finger. */
const FINGER = 5;

/** What the marks cover of the drawing, in CSS pixels from its upper left corner. */
export function boxesOf(host: MapHost): readonly Box[] {
  const frame = host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
  const seen = host.renderRoot.querySelectorAll<HTMLElement>('.plot.at-point:not(.away) > :is(.mark, .owed)');
  if (!frame) return [];
  return Array.from(seen, (one) => {
    const {left, top, right, bottom} = one.getBoundingClientRect();
    const edge = one.classList.contains('mark') ? FINGER : 0;
    return {
      ...{left: left - frame.x + edge, top: top - frame.y + edge},
      ...{right: right - frame.x - edge, bottom: bottom - frame.y - edge},
    };
  });
}

/** A plot without a place of its own steps up or down, so far that no mark at coordinates lies under it. */
function asideOf({x, y}: Point, count: number, held: readonly Point[]): number {
  const [across, half] = [(TARGET * (count + 1)) / 2, TARGET / 2];
  const isFree = (top: number) =>
    held.every((one) => Math.abs(one.x - x) >= across || Math.abs(one.y - half - top) > TARGET - 1);
  return [0, 1, -1, 2, -2, 3].map((step) => y + step * half).find(isFree) ?? y;
}

/**
 * Puts every plot over its grid: at the foot of a cell of the schematic, or under the label of a shape. A plot whose grid is
 * not to be seen (zoomed away, on another level) is hidden, and so cannot take the focus.
 */
export function putPlots(host: MapHost, body: MapBody): void {
  const frame = host.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
  if (!frame) return;
  const cells = new Map(cellsOf(host).map((cell) => [cell.dataset['id'], cell.getBoundingClientRect()]));
  const plots = Array.from(host.renderRoot.querySelectorAll<HTMLElement>('.plot'));
  const held: Point[] = [];
  // Those at coordinates first: the others give way to them.
  for (const plot of plots.sort((a, b) => Number('lon' in b.dataset) - Number('lon' in a.dataset))) {
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
    if (lon !== undefined) held.push(point);
    const top = cell || lon !== undefined ? point.y : asideOf(point, plot.childElementCount, held);
    plot.style.left = `${Math.round(point.x)}px`;
    plot.style.top = `${Math.round(top)}px`;
    plot.style.width = cell ? `${Math.round(cell.width)}px` : '';
  }
}
