/** What a page did that it promised not to do. */
export interface Watched {
  readonly requests: string[];
  readonly violations: string[];
  readonly stored: string[];
}

/** Wraps every way in which a script can ask a server for something; asking is noted, then done as usual. */
function watchRequests(requests: string[]): void {
  const note = <Self extends object>(owner: Self, name: keyof Self & string): void => {
    const own = owner[name] as unknown as (...given: unknown[]) => unknown;
    if (typeof own !== 'function') return;
    const noting = function (this: unknown, ...given: unknown[]): unknown {
      requests.push(name);
      return own.apply(this, given);
    };
    Object.assign(owner, {[name]: noting});
  };
  note(window, 'fetch');
  note(XMLHttpRequest.prototype, 'open');
  note(navigator, 'sendBeacon');
}

/** Resources that arrive after the page itself: whatever a script, a style or an element asked for. */
function watchResources(requests: string[]): void {
  const own = new Set(
    [...document.querySelectorAll<HTMLElement>('script[src], link[href]')].map(
      (node) => (node as HTMLScriptElement).src || (node as unknown as HTMLLinkElement).href,
    ),
  );
  new PerformanceObserver((list) => {
    for (const {name} of list.getEntries()) if (!own.has(name) && !name.startsWith('data:')) requests.push(name);
  }).observe({type: 'resource', buffered: true});
}

function watchStorage(stored: string[]): void {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
    stored.push(key);
    setItem.call(this, key, value);
  };
}

/** Starts watching: before anything else on the page runs. */
export function watch(): Watched {
  const watched: Watched = {requests: [], violations: [], stored: []};
  addEventListener('securitypolicyviolation', ({violatedDirective}) => watched.violations.push(violatedDirective));
  watchRequests(watched.requests);
  watchStorage(watched.stored);
  addEventListener('DOMContentLoaded', () => watchResources(watched.requests));
  return watched;
}

/** Everything that this browser keeps for the page now. */
export function kept(): number {
  try {
    return localStorage.length + sessionStorage.length + (document.cookie === '' ? 0 : 1);
  } catch {
    // No storage at all: nothing can be kept.
    return 0;
  }
}
