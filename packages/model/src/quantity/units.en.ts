import {ENGLISH} from './units.ts';

const single = (word: string): string => (word === 'people' ? 'person' : word.replace(/s\b/, ''));

/** The English word for a main unit, or none. */
export function englishUnit(unit: string, value: number): string {
  const word = ENGLISH.get(unit) ?? '';
  return value === 1 ? single(word) : word;
}

/** The main unit behind an English word written without spaces; the word itself if it is none. */
export function unitFromEnglish(word: string): string {
  const found = [...ENGLISH].find(([, many]) => [many, single(many)].some((name) => name.replace(' ', '') === word));
  return found?.[0] ?? word;
}
