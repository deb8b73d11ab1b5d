import {largestFit} from './poster.layout.ts';

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

/** Sets a page in the largest type in which everything stands on its sheet, in the columns that allow it. */
export function fitPage(sheet: HTMLElement, page: HTMLElement, ratio: number): void {
  const set = (size: number): void => page.style.setProperty('--_type', String(size));
  const fits = (size: number): boolean => {
    set(size);
    const isWithin = page.scrollWidth <= page.clientWidth + 1 && page.scrollHeight <= page.clientHeight + 1;
    return isWithin && sheet.offsetHeight <= sheet.offsetWidth / ratio + 1;
  };
  const divide = (columns: number): void => {
    if (columns > 1) page.setAttribute('data-columns', String(columns));
    else page.removeAttribute('data-columns');
  };
  divide(1);
  let [best, chosen] = [largestFit(ratio, fits), 1];
  for (const columns of divisions(page, ratio, best)) {
    divide(columns);
    const size = largestFit(ratio, fits);
    if (size > best) [best, chosen] = [size, columns];
  }
  divide(chosen);
  set(best * SLACK);
}
