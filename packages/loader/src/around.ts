import {LONGEST, readMarker, readSaid, readTitle, type Marker, type Said} from './marker.ts';
import {OWN} from './registry.ts';

/** What stands around a table: its marker, what the lines beside it say, and the nodes this takes, in order. */
export interface Around {
  readonly marker: Marker;
  /** Another marker stands right before this one: whose table is it? */
  readonly twice: boolean;
  readonly said: Said;
  readonly blocks: readonly ChildNode[];
}

const WRAPPER = 'p,div,figure,section,center,span,font,strong,em,b,u';
const SOLID = `${OWN},img,table,hr,iframe,object,video,input,svg,canvas`;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a node, spaces collapsed, `\n` for a line break. */
function linesOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === 3) return node.nodeValue!.replace(/[\s\u200b\ufeff]+/g, ' ');
  return [...node.childNodes].map(linesOf).join('');
}

/** Text of a short paragraph; null for anything that holds more than that. */
function textOf(node: Node): string | null {
  if (isElement(node) && (node.matches(SOLID) || node.querySelector(SOLID))) return null;
  const text = linesOf(node).trim();
  return text.length > LONGEST ? null : text;
}

/** Nothing a reader would see: white space, comments, empty paragraphs, our own notes. */
function isBlank(node: Node): boolean {
  return (
    (isElement(node) && node.matches('script,style,template,.linli-note')) ||
    (textOf(node) === '' && !node.nodeName.includes('-'))
  );
}

/** The next node on one side that a reader sees, within the same parent. */
export function beside(node: Node, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let other = node[side];
  while (other && isBlank(other)) other = other[side];
  return other;
}

/** The wrapper a node stands in, below `root`; null where its parent means something of its own. */
function climb(node: Node, root: Node): HTMLElement | null {
  const {parentElement: parent} = node;
  return parent && parent !== root && parent.matches(WRAPPER) ? parent : null;
}

/** Lines after the table that say something of it; `last` is the last of them. */
function after(node: ChildNode, said: Said, takesTable?: (node: Node) => boolean): ChildNode {
  let last = node;
  for (let next = beside(last, 'nextSibling'); next; next = beside(last, 'nextSibling')) {
    const line = takesTable?.(next) ? {} : readSaid(textOf(next) ?? '');
    if (!line) break;
    Object.assign(said, {...line, ...said});
    last = next;
  }
  return last;
}

/** Goes up over lines such as 单位：人 to the marker. */
function before(node: ChildNode, said: Said): {first: ChildNode | null; marker: Marker | null} {
  let first = beside(node, 'previousSibling');
  for (; first; first = beside(first, 'previousSibling')) {
    const text = textOf(first) ?? '';
    const marker = readMarker(text);
    const line = marker ? null : readSaid(text);
    if (!line) return {first, marker};
    Object.assign(said, {...line, ...said});
  }
  return {first, marker: null};
}

function between(first: ChildNode, last: ChildNode): ChildNode[] {
  const nodes = [first];
  for (let node = first; node !== last && node.nextSibling; nodes.push(node)) node = node.nextSibling;
  return nodes;
}

/**
 * What the paragraphs around a table say. The table may stand in wrappers of its own (a scroll box, a figure) below `root`.
 * Null when the text before it is no marker. `takesTable` tells which further tables belong to this marker.
 */
export function around(
  table: ChildNode,
  root: Node,
  takesTable: (marker: Marker, node: Node) => boolean,
): Around | null {
  const below: Said = {};
  for (let node: ChildNode | null = table; node; node = climb(node, root)) {
    const said: Said = {};
    const {first, marker} = before(node, said);
    if (marker && first) {
      const last = after(node, below, (next) => takesTable(marker, next));
      const previous = beside(first, 'previousSibling');
      const twice = !!previous && !!readMarker(textOf(previous) ?? '');
      return {marker, twice, said: {...below, ...said, ...readTitle(marker.rest)}, blocks: between(first, last)};
    }
    if (first) return null;
    after(node, below);
  }
  return null;
}
