/** Where an element found its table. `sibling` and `for` tables stay visible where they stand. */
export type Origin = 'data' | 'inside' | 'sibling' | 'for' | 'none';

export interface FoundTables {
  readonly origin: Origin;
  readonly tables: readonly HTMLTableElement[];
}

const isTable = (element: Element | null | undefined): element is HTMLTableElement => element?.localName === 'table';

/** A table, or the only table of a scroll wrapper or figure; an element of ours keeps its own. */
function tableAt(element: Element | null | undefined): HTMLTableElement | undefined {
  if (!element || isTable(element)) return element ?? undefined;
  if (element.localName !== 'div' && element.localName !== 'figure') return undefined;
  const inside = element.querySelectorAll('table');
  return inside.length === 1 && element.firstElementChild === inside[0] ? inside[0] : undefined;
}

/** The table that the HTML parser threw out of `<p><linli-…>`: it follows the element, or the paragraph that holds it. */
function siblingTable(host: Element): HTMLTableElement | undefined {
  const next = tableAt(host.nextElementSibling);
  if (next || host.nextElementSibling) return next;
  const parent = host.parentElement;
  return parent?.localName === 'p' ? tableAt(parent.nextElementSibling) : undefined;
}

function tableById(host: Element, id: string): HTMLTableElement | undefined {
  const root = host.getRootNode() as Document | ShadowRoot;
  const target = typeof root.getElementById === 'function' ? root.getElementById(id) : null;
  return tableAt(target) ?? target?.querySelector('table') ?? undefined;
}

/** Finds an element's tables: inside it, else the one `for` names, else the next sibling. */
export function findTables(host: Element): FoundTables {
  const inside = Array.from(host.querySelectorAll('table'));
  if (inside.length > 0) return {origin: 'inside', tables: inside};
  const id = host.getAttribute('for');
  const [origin, found] = id ? (['for', tableById(host, id)] as const) : (['sibling', siblingTable(host)] as const);
  return found ? {origin, tables: [found]} : {origin: 'none', tables: []};
}
