import type {Found} from './find.ts';

/** Puts a table with our classes inside its element; an element that is there already stays as it is. */
export function wrap({element, node, kind}: Found): HTMLElement {
  const tag = `linli-${element}`;
  if (node.localName === tag) return node;
  const wrapper = document.createElement(tag);
  if (kind) wrapper.setAttribute('kind', kind);
  const caption = node.querySelector('caption')?.textContent?.trim();
  if (caption) wrapper.setAttribute('label', caption);
  node.replaceWith(wrapper);
  wrapper.append(node);
  return wrapper;
}
