import type {Locale} from '@linli/model/quantity';

/** One set of words in the three languages that the elements speak. */
export interface Translations<Words> {
  readonly zhHans: Words;
  readonly zhHant: Words;
  readonly en: Words;
}

/** The language of a `lang` attribute as one of our three; anything unknown is simplified Chinese. */
export function localeOfTag(tag: string | null | undefined): Locale {
  const lower = (tag ?? '').toLowerCase();
  if (/^en\b/.test(lower)) return 'en';
  return /^zh-(hant|tw|hk|mo)\b/.test(lower) ? 'zh-Hant' : 'zh-Hans';
}

function nearestLang(element: Element): string | null {
  const own = element.getAttribute('lang');
  // The server's DOM has attributes, but no tree to climb.
  if (own || typeof element.closest !== 'function') return own;
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const root = element.getRootNode();
  return typeof ShadowRoot !== 'undefined' && root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** The language of the nearest `lang`, through shadow roots; on the server only the element's own attribute counts. */
export function localeOf(element: Element): Locale {
  return localeOfTag(nearestLang(element));
}

/** The words for one language. */
export function wordsIn<Words>(locale: Locale, {zhHans, zhHant, en}: Translations<Words>): Words {
  if (locale === 'en') return en;
  return locale === 'zh-Hant' ? zhHant : zhHans;
}

/** An element's words in the language of its nearest `lang`. */
export function wordsOf<Words>(element: Element, translations: Translations<Words>): Words {
  return wordsIn(localeOf(element), translations);
}
