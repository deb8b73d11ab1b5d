/** What changes are usually compared with. */
const BASES = new Map(
  Object.entries({
    去年: 'last year',
    去年同期: 'the same period last year',
    上年: 'the year before',
    上年同期: 'the same period of the year before',
    上季度: 'the quarter before',
    年初: 'the start of the year',
    上期: 'the period before',
    上月: 'the month before',
    改革前: 'before the reform',
  }),
);

/** A base in English; one that is not in the list stays as written. */
export const englishBase = (base: string): string => BASES.get(base) ?? base;

/** The base behind its English words; the words themselves if they are not in the list. */
export const baseFromEnglish = (words: string): string =>
  [...BASES].find(([, english]) => english === words)?.[0] ?? words;
