import type {Brand, BrandForm, BrandPart} from '@linli/model/record/brand';

const isList = (node: Element): boolean => node.localName === 'ul' || node.localName === 'ol';

const listIn = (element: Element): Element | undefined => Array.from(element.children).find(isList);

/** The words of an item itself, without those of the list inside it. */
function ownText(item: Element): string {
  const own = Array.from(item.childNodes).filter((node) => !(node.nodeType === 1 && isList(node as Element)));
  return own
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function partOf(item: Element, id: string): BrandPart {
  const [, name = '', meaning] = /^([^：:]*)(?:[：:](.*))?$/.exec(ownText(item)) ?? [];
  const link = Array.from(item.querySelectorAll('a[href]')).find((one) => one.closest('li') === item);
  const href = link?.getAttribute('href') ?? undefined;
  const inside = listIn(item);
  const parts = inside ? partsOf(inside, id) : [];
  return {id, name: name.trim(), meaning: meaning?.trim() || undefined, role: 'part', href, parts};
}

function partsOf(list: Element, prefix: string): BrandPart[] {
  const items = Array.from(list.children).filter(({localName}) => localName === 'li');
  return items.map((item, index) => partOf(item, `${prefix}-${index + 1}`));
}

/**
 * Reads a nested list as a brand: 名称：含义 in each item, its own list for its parts. A list of one item tells of a core
 * and what stands round it; in a longer list an item whose name is `<strong>` is the core.
 */
export function brandFromList(list: Element, name: string, form: BrandForm): Brand | null {
  const parts = partsOf(list, 'part');
  if (parts.length === 0) return null;
  const [only] = parts;
  if (parts.length === 1 && only && only.parts.length > 0) {
    return {name, form, core: {...only, role: 'core', parts: []}, parts: only.parts};
  }
  const items = Array.from(list.children).filter(({localName}) => localName === 'li');
  const at = items.findIndex((item) => item.firstElementChild?.localName === 'strong');
  const core = parts[at];
  return {name, form, core: core ? {...core, role: 'core'} : null, parts: parts.filter((part) => part !== core)};
}
