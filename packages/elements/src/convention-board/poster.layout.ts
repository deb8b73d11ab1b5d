import type {Group} from './sheet.layout.ts';

/** How much stands on the poster: the less, the larger. */
export type Density = 'few' | 'some' | 'many' | 'dense';

/** Width and height of papers in millimetres; a screen is 16:9. */
const PAGES: Readonly<Record<string, readonly [number, number]>> = {
  a4: [210, 297],
  'a4-landscape': [297, 210],
  a3: [297, 420],
  'a3-landscape': [420, 297],
  a2: [420, 594],
  'a2-landscape': [594, 420],
  screen: [338, 190],
};

/** The `@page` rule of a paper, with margins that keep its shape; undefined for a paper that nobody knows. */
export function pageRuleOf(paper: string): string | undefined {
  const size = PAGES[paper.toLowerCase()];
  if (size === undefined) return undefined;
  const [width, height] = size;
  return `@page { size: ${width}mm ${height}mm; margin: ${Math.round(height * 0.03)}mm ${Math.round(width * 0.03)}mm; }`;
}

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
