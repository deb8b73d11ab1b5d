import {safeUrl} from './safe-url.ts';

/** The first safe link of each row of a table, by row number (1-based, the header counts). */
export function rowLinks(table: HTMLTableElement): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  Array.from(table.rows).forEach((row, index) => {
    const href = safeUrl(row.querySelector('a[href]')?.getAttribute('href'));
    if (href) links.set(index + 1, href);
  });
  return links;
}
