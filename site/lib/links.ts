/** Joins the site's base and a path below it: `('/zt/a', 'kaili/')` is `/zt/a/kaili/`. Paths never start with a slash. */
export function joinBase(base: string, path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The one way to write a link inside the site: `href('kaili/')`, `href('sources/#kaili.pilots')`. */
export function href(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}

/** Where a figure is proved: its entry on the page of sources. */
export function factHref(fact: string): string {
  return href(`sources/#${fact}`);
}
