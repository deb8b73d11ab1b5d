import {collapseSpace, joinLines} from './words.ts';

const LINE_BREAKS = new Set(['BR', 'P', 'DIV', 'LI', 'TR']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TABLE']);

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function gather(node: Node, into: string[] = []): string[] {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) into.push(collapseSpace(child.nodeValue ?? ''));
    if (!isElement(child) || SILENT.has(child.tagName.toUpperCase())) continue;
    const breaks = LINE_BREAKS.has(child.tagName.toUpperCase());
    if (breaks) into.push('\n');
    gather(child, into);
    if (breaks) into.push('\n');
  }
  return into;
}

/** The words of a node as a reader sees them: one space for white space, line breaks for blocks, no scripts, no nested table. */
export function textOf(node: Node): string {
  return joinLines(gather(node));
}
