import {largestFit, smallestOf} from './poster.layout.ts';

/** Below this size two columns are tried on a standing sheet, in hundredths of its width. */
const SMALL = 1.6;
/** A printer's fonts may run a little wider than the screen's. */
const SLACK = 0.985;
/** More rows of vertical columns than these would be hard to follow. */
const ROWS = [2, 3, 4];

/** Into how many columns, or rows of vertical columns, a page may be cut besides one; a lying sheet has two anyway. */
function divisions(page: HTMLElement, ratio: number, whole: number): readonly number[] {
  if (page.hasAttribute('data-vertical')) return ROWS;
  return ratio < 1 && whole < SMALL ? [2] : [];
}

/** How a page may be set on its sheet: in the whole of it first, then cut into columns. */
interface Fit {
  readonly columns: number;
  /** In hundredths of the sheet's width; null where not everything stands on it. */
  readonly size: number | null;
}

function divide(page: HTMLElement, columns: number): void {
  if (columns > 1) page.setAttribute('data-columns', String(columns));
  else page.removeAttribute('data-columns');
}

/** Tries a page in the columns that its sheet allows; the first of the largest is the best. */
function bestOf(page: HTMLElement, ratio: number, fits: (size: number) => boolean): Fit {
  const attempt = (columns: number): Fit => {
    divide(page, columns);
    return {columns, size: largestFit(ratio, fits)};
  };
  const whole = attempt(1);
  const others = divisions(page, ratio, whole.size ?? 0).map(attempt);
  return others.reduce((best, each) => ((each.size ?? 0) > (best.size ?? 0) ? each : best), whole);
}

/**
 * Sets a page in the largest type in which everything stands on its sheet, in the columns that allow it. Where not even the
 * smallest does, nothing is cut off: it goes on, on further sheets, and vertical columns become lines that run across.
 */
export function fitPage(sheet: HTMLElement, page: HTMLElement, ratio: number): void {
  const set = (size: number): void => page.style.setProperty('--_type', String(size));
  const fits = (size: number): boolean => {
    set(size);
    const isWithin = page.scrollWidth <= page.clientWidth + 1 && page.scrollHeight <= page.clientHeight + 1;
    return isWithin && sheet.offsetHeight <= sheet.offsetWidth / ratio + 1;
  };
  page.removeAttribute('data-over');
  const {columns, size} = bestOf(page, ratio, fits);
  divide(page, size === null ? 1 : columns);
  page.toggleAttribute('data-over', size === null);
  sheet.toggleAttribute('data-whole', size !== null && page.hasAttribute('data-vertical'));
  set((size ?? smallestOf(ratio)) * SLACK);
}
