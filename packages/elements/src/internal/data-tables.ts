/** Where an element found its table. `sibling` and `for` tables stay visible where they stand. */
export type Origin = 'data' | 'inside' | 'sibling' | 'for' | 'none';

export interface FoundTables {
  readonly origin: Origin;
  /** `<table>`s, or a `<ul>` or `<ol>` where the element takes lists. */
  readonly tables: readonly HTMLElement[];
}

const isList = ({localName}: Element): boolean => localName === 'ul' || localName === 'ol';

/** A table (or list), or the only table of a scroll wrapper or figure. */
function tableAt(element: Element | null | undefined, lists: boolean): HTMLElement | undefined {
  if (!element) return undefined;
  if (element.localName === 'table' || (lists && isList(element))) return element as HTMLElement;
  if (element.localName !== 'div' && element.localName !== 'figure') return undefined;
  const inside = element.querySelectorAll('table');
  return inside.length === 1 && element.firstElementChild === inside[0] ? inside[0] : undefined;
}

function tablesInside(host: Element, lists: boolean): readonly HTMLElement[] {
  const tables = Array.from(host.querySelectorAll('table'));
  if (tables.length > 0 || !lists) return tables;
  const list = Array.from(host.children).find(isList);
  return list ? [list as HTMLElement] : [];
}

/** The table that the HTML parser threw out of `<p><linli-…>`: it follows the element, or the paragraph that holds it. */
function siblingTable(host: Element, lists: boolean): HTMLElement | undefined {
  if (host.nextElementSibling) return tableAt(host.nextElementSibling, lists);
  const parent = host.parentElement;
  return parent?.localName === 'p' ? tableAt(parent.nextElementSibling, lists) : undefined;
}

function tableById(host: Element, id: string, lists: boolean): HTMLElement | undefined {
  const root = host.getRootNode() as Document | ShadowRoot;
  const target = typeof root.getElementById === 'function' ? root.getElementById(id) : null;
  return tableAt(target, lists) ?? target?.querySelector('table') ?? undefined;
}

/** Finds an element's tables: inside it, else the one `for` names, else the next sibling. */
export function findTables(host: Element, lists = false): FoundTables {
  const inside = tablesInside(host, lists);
  if (inside.length > 0) return {origin: 'inside', tables: inside};
  const id = host.getAttribute('for');
  const found = id ? tableById(host, id, lists) : siblingTable(host, lists);
  return found ? {origin: id ? 'for' : 'sibling', tables: [found]} : {origin: 'none', tables: []};
}
