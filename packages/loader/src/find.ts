import {around, beside} from './around.ts';
import {MAX_ROWS} from './limits.ts';
import {readMarker, readTitle, type Marker, type Said} from './marker.ts';
import type {NoteCode} from './notes.ts';
import {fromClasses, fromMarker, type Named, OWN} from './registry.ts';
import {hideMarker} from './wrap.ts';

/** A table, list or link that is to become an element. */
export interface Claim extends Named {
  readonly said: Said;
  /** What goes into the element: the table, and the paragraphs that belong to it. */
  readonly blocks: readonly ChildNode[];
}

/** A claim; or why something that asked for one stays as it is; or null for what asked for nothing. */
export type Answer = Claim | NoteCode | null;

const LISTS = ['convention-board', 'brand-diagram'];

const isTable = (node: Node): node is HTMLTableElement => node.nodeName === 'TABLE';

/** The marker that Excel's users write into a table itself: its caption, or the one cell of its first row. */
function inside(table: HTMLTableElement): Marker | null {
  const cells = [...(table.rows[0]?.cells ?? [])].filter(({textContent}) => textContent?.trim());
  return readMarker(table.caption?.textContent ?? (cells.length === 1 ? cells[0]!.textContent! : ''));
}

function named(name: string, isList: boolean): Named | null {
  const found = fromMarker(name);
  return isList && found && !LISTS.includes(found.element) ? null : found;
}

function byMarker(node: HTMLElement, root: Node): Answer {
  const takesTable = ({name}: Marker, next: Node) => fromMarker(name)?.element === LISTS[0] && isTable(next);
  const found = around(node, root, takesTable);
  const within = isTable(node) ? inside(node) : null;
  if (found?.marker.off) hideMarker(found.blocks[0]!);
  if (found?.marker.off || within?.off) return 'switched-off';
  const marker = found?.marker ?? within;
  if (!marker) return null;
  const kind = named(marker.name, !isTable(node));
  if (!kind) return isTable(node) ? 'unknown-kind' : null;
  if (found?.twice) return 'two-markers';
  return {...kind, said: found?.said ?? readTitle(marker.rest), blocks: found?.blocks ?? [node]};
}

function byClass(table: HTMLTableElement): Answer {
  if (!table.classList.contains('linli')) return null;
  const kind = fromClasses(table.classList);
  return kind ? {...kind, said: {label: table.caption?.textContent?.trim()}, blocks: [table]} : 'unknown-kind';
}

/** `<p><linli-…><table>`: the parser threw the table out of an element that finds it by itself. */
function isThrownOut(table: HTMLTableElement): boolean {
  const previous = beside(table, 'previousSibling') as Element | null;
  return previous?.nodeType === 1 && (previous.matches(OWN) || !!previous.querySelector(OWN));
}

function claimTable(table: HTMLTableElement, root: Node): Answer {
  if (isThrownOut(table)) return null;
  const isLayout = !!table.querySelector('table');
  const marked = byMarker(table, root);
  const answer = marked && marked !== 'unknown-kind' ? marked : (byClass(table) ?? marked);
  if (!answer) return isLayout || table.parentElement?.closest('table') ? null : 'no-marker';
  if (typeof answer === 'string') return answer;
  if (isLayout) return 'nested-table';
  return table.rows.length > MAX_ROWS ? 'too-many-rows' : answer;
}

/** A link goes with its paragraph where it is all that stands there; a box around it may mean something to the page. */
function claimLink(link: HTMLElement): Answer {
  const kind = fromClasses(link.classList);
  if (!kind) return 'unknown-kind';
  const label = link.textContent!.trim();
  let block = link;
  while (block.parentElement?.matches('p,span,strong,b') && block.parentElement.textContent!.trim() === label) {
    block = block.parentElement;
  }
  return {...kind, said: {label}, blocks: [block]};
}

/** What becomes of a table, list or link below `root`. Asked again right before the change: the page may have moved on. */
export function claim(node: HTMLElement, root: Node): Answer {
  if (!node.isConnected || node.parentElement?.closest(OWN)) return null;
  if (isTable(node)) return claimTable(node, root);
  return node.localName === 'a' ? claimLink(node) : byMarker(node, root);
}

/** Everything below `root` that might be claimed. */
export const candidates = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('table,ol,ul,a.linli[href]'),
];
