import {candidates, claim, type Claim} from './find.ts';
import type * as Linked from './linked.ts';
import type * as Notes from './notes.ts';
import {OWN} from './registry.ts';
import {wrap} from './wrap.ts';

// A module has no `currentScript` and a classic script no `import.meta.url`; both find their own tag for its settings.
const address = import.meta.url as string | undefined;
const script = (document.currentScript ??
  [...document.scripts].find(({src}) => src === address)) as HTMLScriptElement | null;
const base = script?.src || address || document.baseURI;
const {linliScope: scope, linliDebug: debug} = script?.dataset ?? {};

/** A file is fetched once, when the first who needs it comes near. */
const requested = new Map<string, Promise<unknown>>();

function load(name: string): Promise<unknown> {
  const loading = requested.get(name) ?? import(/* @vite-ignore */ new URL(`elements/${name}.js`, base).href);
  requested.set(name, loading);
  return loading;
}

/** Another version may have defined the element: the first one stays. A file that defines nothing has failed too. */
async function define(element: string): Promise<void> {
  const tag = `linli-${element}`;
  if (!customElements.get(tag)) await load(element);
  if (!customElements.get(tag)) throw new Error(tag);
}

const notes =
  debug === undefined
    ? null
    : load('notes').then(
        (file) => file as typeof Notes,
        () => null,
      );
const told = new WeakSet<Node>();

/**
 * One quiet paragraph for editors before what stayed as it was. Readers never see one: the template has
 * `data-linli-debug` on the editors' preview only.
 */
async function tell(node: ChildNode, code: Notes.NoteCode): Promise<void> {
  if (!notes || told.has(node)) return;
  told.add(node);
  const note = document.createElement('p');
  note.className = 'linli-note';
  note.setAttribute('role', 'note');
  note.textContent = (await notes)?.noteText(code, node) ?? '组件文件没取到';
  node.before(note);
}

/** Nothing is touched before everything an element needs is there: whatever fails leaves the page as it was. */
async function make(node: HTMLElement, root: Node): Promise<void> {
  const own = node.matches(OWN);
  const found = claim(node, root);
  const name = own ? node.localName.slice('linli-'.length) : (found as Claim | null)?.element;
  if (!name) return void watched.delete(node);
  try {
    await define(name);
    const now = own ? null : claim(node, root);
    if (!now || typeof now === 'string') return;
    if (node.localName !== 'a') wrap(now);
    else await ((await load('linked')) as typeof Linked).fill(node as HTMLAnchorElement, now, wrap);
  } catch (error) {
    const {code} = error as {code?: Notes.NoteCode | number};
    void tell(node, typeof code === 'string' ? code : 'element-failed');
  }
}

const watched = new WeakMap<Element, ParentNode & Node>();

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void make(target as HTMLElement, watched.get(target)!);
    }
  },
  {rootMargin: '400px'},
);

function watch(node: HTMLElement, root: ParentNode & Node): void {
  if (watched.has(node)) return;
  watched.set(node, root);
  near.observe(node);
}

function scanIn(root: ParentNode & Node): void {
  const taken: Node[] = [];
  for (const node of root.querySelectorAll<HTMLElement>(OWN)) watch(node, root);
  for (const node of candidates(root)) {
    const answer = claim(node, root);
    if (!answer) continue;
    if (typeof answer !== 'string') {
      taken.push(...answer.blocks);
      watch(node, root);
    } else void tell(node, answer);
  }
  void notes?.then((file) => file?.loneMarkers(root, taken).forEach((node) => void tell(node, 'marker-alone')));
}

function roots(): (ParentNode & Node)[] {
  try {
    return scope ? [...document.querySelectorAll(scope)] : [document];
  } catch {
    return [];
  }
}

const scan = (): void => roots().forEach(scanIn);

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
  if (!roots()[0]) void tell(document.body.lastChild!, 'no-scope');
  scan();
  new MutationObserver(scanSoon).observe(document.documentElement, {childList: true, subtree: true});
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
