import type {Group} from './convention-board.layout.ts';

/** How a poster looks: 红头, 喜庆, 素雅. */
export type Skin = 'official' | 'festive' | 'plain';

/** How much stands on the poster: the less, the larger. */
export type Density = 'few' | 'some' | 'many' | 'dense';

const SKINS: readonly string[] = ['official', 'festive', 'plain'];

/** Sizes of `@page` by the name of a paper; a screen is 16:9. */
const PAGES: Readonly<Record<string, string>> = {
  a4: 'A4',
  'a4-landscape': 'A4 landscape',
  a3: 'A3',
  'a3-landscape': 'A3 landscape',
  a2: '420mm 594mm',
  'a2-landscape': '594mm 420mm',
  screen: '338.7mm 190.5mm',
};

/** The skin that was asked for; an unknown one is plain. */
export const skinOf = (asked: string): Skin => (SKINS.indexOf(asked) >= 0 ? (asked as Skin) : 'plain');

/** The `@page` size of a paper; undefined for one that nobody knows. */
export const pageSizeOf = (paper: string): string | undefined => PAGES[paper.toLowerCase()];

/** Counts what is printed, each article at least a line of twenty characters. */
export function densityOf(groups: readonly Group[]): Density {
  const items = groups.flatMap((group) => group.items);
  const length = ({text, plain = '', example = ''}: (typeof items)[number]) =>
    Math.ceil(text.length / 20) * 20 + Math.ceil(plain.length / 30) * 15 + Math.ceil(example.length / 30) * 15;
  const total = items.reduce((sum, item) => sum + length(item), groups.length * 20);
  if (total <= 160) return 'few';
  if (total <= 360) return 'some';
  return total <= 800 ? 'many' : 'dense';
}
