import type {Claim} from './find.ts';
import {MARKER, type Said} from './marker.ts';

function attributesOf({element, attributes, said}: Claim): Record<string, string | undefined> {
  const {asOf, ...texts}: Said = said;
  if (element === 'indicator-chart') return {...attributes, ...texts, 'as-of': asOf};
  // The other elements print no time of their own: it stands behind the source.
  return {...attributes, ...texts, source: [texts.source, asOf && `截至${asOf}`].filter(Boolean).join('，')};
}

/**
 * Takes 【…】 out of a reader's sight, however many spans an office program split it into; the text itself stays, so that
 * the page can be saved and read again.
 */
export function hideMarker(block: Node): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = MARKER.exec(block.textContent ?? '')?.[0].trimEnd().length ?? 0;
  let text = (block.nodeType === 3 ? block : walker.nextNode()) as Text | null;
  while (text && left > 0 && !text.parentElement?.hidden) {
    const next = walker.nextNode() as Text | null;
    if (text.length > left) text.splitText(left);
    left -= text.length;
    // White space between the cells of a table can stand in no span.
    const unseen = /\S/.test(text.data) && document.createElement('span');
    if (unseen) {
      unseen.hidden = true;
      text.replaceWith(unseen);
      unseen.append(text);
    }
    text = next;
  }
}

/** Puts a table and the paragraphs that belong to it into their element. Nothing is removed, nothing is written anew. */
export function wrap(claim: Claim): HTMLElement {
  const element = document.createElement(`linli-${claim.element}`);
  for (const [name, value] of Object.entries(attributesOf(claim))) if (value) element.setAttribute(name, value);
  const [first] = claim.blocks;
  first!.before(element);
  element.append(...claim.blocks);
  hideMarker(element);
  return element;
}
