import {KINDS} from '@linli/model/kinds';

/** A place in the page that becomes an element: either its own tag or a table with our classes. */
export interface Found {
  readonly element: string;
  readonly node: HTMLElement;
  /** Only for tables: the kind their class names. */
  readonly kind?: string;
}

const ELEMENTS: ReadonlySet<string> = new Set(KINDS.map(({element}) => element));

const KIND_CLASS = /^linli-kind-([a-z-]+)$/;

/** The element and kind that a table's classes name, or null when they name none that exists. */
export function fromClasses(classes: Iterable<string>): {element: string; kind?: string} | null {
  const list = [...classes];
  if (!list.includes('linli')) return null;
  const name = list.map((item) => item.slice('linli-'.length)).find((item) => ELEMENTS.has(item));
  if (!name) return null;
  const kind = list.map((item) => KIND_CLASS.exec(item)?.[1]).find((item) => item !== undefined);
  return kind && KINDS.some((known) => known.element === name && known.kind === kind) ? {element: name, kind} : {element: name};
}

/** Everything below `root` that the loader understands. What it does not understand is not in the list. */
export function findIn(root: ParentNode): Found[] {
  const tags = [...ELEMENTS].map((name) => `linli-${name}`);
  const own = [...root.querySelectorAll<HTMLElement>(tags.join(','))].map((node) => ({
    element: node.localName.slice('linli-'.length),
    node,
  }));
  const tables = [...root.querySelectorAll<HTMLElement>('table.linli')].flatMap((node) => {
    const named = node.closest(tags.join(',')) ? null : fromClasses(node.classList);
    return named ? [{...named, node}] : [];
  });
  return [...own, ...tables];
}
