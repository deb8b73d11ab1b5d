import {findIn} from './find.ts';
import {wrap} from './wrap.ts';

// Read while the classic script runs: afterwards `currentScript` is null.
const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src || (import.meta.url as string | undefined) || document.baseURI;
const scope = script?.dataset.linliScope;

/** Elements whose file this version carries; a file is fetched once, when the first of its elements comes near. */
const requested = new Map<string, Promise<unknown>>();

function load(element: string): Promise<unknown> {
  let loading = requested.get(element);
  if (!loading) {
    const tag = `linli-${element}`;
    // Another version may have defined it already: the first one stays, and nothing crashes.
    loading = customElements.get(tag)
      ? Promise.resolve()
      : import(/* @vite-ignore */ new URL(`elements/${element}.js`, base).href);
    requested.set(element, loading);
  }
  return loading;
}

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      // A file that cannot be had leaves the plain table: nothing is lost, so nothing is reported to the reader.
      load((target as HTMLElement).localName.slice('linli-'.length)).catch(() => target.setAttribute('data-linli-failed', ''));
    }
  },
  {rootMargin: '400px'},
);

const watched = new WeakSet<Element>();

function scan(): void {
  for (const root of scope ? document.querySelectorAll(scope) : [document]) {
    for (const found of findIn(root)) {
      const element = wrap(found);
      if (watched.has(element)) continue;
      watched.add(element);
      near.observe(element);
    }
  }
}

let queued = false;

/** Content that arrives later is scanned once per frame, not once per node. */
function scanSoon(): void {
  if (queued) return;
  queued = true;
  requestAnimationFrame(() => {
    queued = false;
    scan();
  });
}

function start(): void {
  scan();
  new MutationObserver(scanSoon).observe(document.documentElement, {childList: true, subtree: true});
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
