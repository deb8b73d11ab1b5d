import {href} from './links.ts';

/** The address of a page or file with its host, where the operator named one (LINLI_SITE); else from the root. */
export function address(path: string): string {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? href(path) : new URL(href(path), site).href;
}
