import type {Locale} from '@linli/model/quantity';
import type {ConventionForm} from '@linli/model/record/convention';

/** How articles are numbered: 第一条 · 一、 · （一） · 1. · not at all. */
export type Numbering = 'article' | 'list' | 'bracket' | 'digit' | 'none';

const NUMBERINGS: readonly string[] = ['article', 'list', 'bracket', 'digit', 'none'];

/** The numbering an author asked for; where nothing known was asked, verse has none and articles have 第一条. */
export function numberingOf(asked: string, form: ConventionForm | undefined): Numbering {
  if (NUMBERINGS.indexOf(asked) >= 0) return asked as Numbering;
  return form === undefined || form === 'articles' ? 'article' : 'none';
}

const DIGITS = '零一二三四五六七八九';

/** Writes 1 to 999 as Chinese does (12 is 十二, 101 一百零一); other numbers stay in digits. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) return String(number);
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = hundreds ? `${DIGITS[hundreds]}百` : '';
  const tail = ones ? (DIGITS[ones] ?? '') : '';
  if (tens === 0) return head + (head && tail ? '零' : '') + tail;
  return `${head}${tens === 1 && !head ? '' : DIGITS[tens]}十${tail}`;
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

const OWN_NUMBER =
  /^(?:第([一二三四五六七八九十百零\d]+)[条條][、：:.．\s\u3000]*|[（(]([一二三四五六七八九十百零\d]+)[）)]\s*|([一二三四五六七八九十百零\d]+)[、.．]\s*)/;

/** Takes off the number that an article's text carries itself, if it is the article's own: it would stand there twice. */
export function withoutNumber(text: string, number: number): string {
  const found = OWN_NUMBER.exec(text.trim());
  const written = found?.[1] ?? found?.[2] ?? found?.[3];
  const own = written === String(number) || written === chineseNumber(number);
  return found && own ? text.trim().slice(found[0].length) : text;
}
