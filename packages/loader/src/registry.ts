import {KINDS} from '@linli/model/kinds';

/** What a marker or a class names: the element, and the attributes that choose its kind. */
export interface Named {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
}

// The build leaves the elements in `KINDS` that have a file beside the loader.
/** Tags of all elements this version carries. */
export const TAGS: readonly string[] = [...new Set(KINDS.map(({element}) => `linli-${element}`))];

/** A selector for all of them. */
export const OWN = TAGS.join();

function named(element: string, kind: string | null | undefined): Named {
  const name = element === 'wish-wall' ? 'preset' : 'kind';
  return {element, attributes: kind && element !== 'grid-map' ? {[name]: kind} : {}};
}

/** What the word in 【】 names, simplified or traditional; null for words that name nothing here. */
export function fromMarker(word: string): Named | null {
  const found = KINDS.find(({markers}) => markers.includes(word));
  return found ? named(found.element, found.kind) : null;
}

/** What the classes `linli linli-<element> [linli-kind-<kind>]` name; null when no element of this version. */
export function fromClasses(classes: Iterable<string>): Named | null {
  const list = [...classes];
  const tag = list.includes('linli') && list.find((name) => TAGS.includes(name));
  if (!tag) return null;
  const found = KINDS.find(({element, kind}) => tag === `linli-${element}` && list.includes(`linli-kind-${kind}`));
  return named(tag.slice('linli-'.length), found?.kind);
}
