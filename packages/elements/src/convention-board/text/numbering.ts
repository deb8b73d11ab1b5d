import type {Locale} from '@linli/model/quantity';
import {chineseNumber, ownNumber} from '@linli/model/record/article-number';
import type {ConventionForm} from '@linli/model/record/convention';

/** How articles are numbered: 第一条 · 一、 · （一） · 1. · not at all. */
export type Numbering = 'article' | 'list' | 'bracket' | 'digit' | 'none';

const NUMBERINGS: readonly string[] = ['article', 'list', 'bracket', 'digit', 'none'];

/** The numbering an author asked for; where nothing known was asked, verse has none and articles have 第一条. */
export function numberingOf(asked: string, form: ConventionForm | undefined): Numbering {
  if (NUMBERINGS.indexOf(asked) >= 0) return asked as Numbering;
  return form === undefined || form === 'articles' ? 'article' : 'none';
}

/** The number of an article as real text, so that it is copied and read aloud with it. */
export function marker(number: number, numbering: Numbering, locale: Locale): string {
  const english = locale === 'en';
  const written = english ? String(number) : chineseNumber(number);
  switch (numbering) {
    case 'article':
      return english ? `Article ${written}` : locale === 'zh-Hant' ? `第${written}條` : `第${written}条`;
    case 'list':
      return english ? `${written}.` : `${written}、`;
    case 'bracket':
      return english ? `(${written})` : `（${written}）`;
    case 'digit':
      return `${number}.`;
    case 'none':
      return '';
  }
}

/** Takes off the number that an article's text carries itself, if it is the article's own: it would stand there twice. */
export function withoutNumber(text: string, number: number): string {
  const own = ownNumber(text);
  return own?.number === number ? own.rest : text;
}
