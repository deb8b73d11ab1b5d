import {safeUrl} from '../../internal/safe-url.ts';

const MOST_BYTES = 64_000_000;
const MOST_WAIT_MS = 30_000;

/** The name of a file by its address; empty where the address has none. */
export function fileOf(src: string): string {
  const [path = ''] = src.split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Fetches GeoJSON or TopoJSON from the page's own site; null where it cannot be had. Never throws. */
export async function fetchGeo(src: string): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MOST_WAIT_MS);
  try {
    const url = new URL(safeUrl(src) ?? ':', document.baseURI);
    if (url.origin !== new URL(document.baseURI).origin) return null;
    const response = await fetch(url.href, {signal: stop.signal, credentials: 'same-origin'});
    if (!response.ok) return null;
    const text = await response.text();
    return text.length > MOST_BYTES ? null : (JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
