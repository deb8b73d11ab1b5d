import type {Group, Item} from './sheet.layout.ts';

/** How much stands on the poster: the less, the larger. */
export type Density = 'few' | 'some' | 'many' | 'dense' | 'tight' | 'tiny';

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

/** Type sizes from large to small, in hundredths of the sheet's width on a standing sheet. */
const STEPS: readonly (readonly [Density, number])[] = [
  ['few', 2.9],
  ['some', 2.2],
  ['many', 1.75],
  ['dense', 1.35],
  ['tight', 1.1],
  ['tiny', 0.9],
];

/** Room inside the margins in hundredths of the width; `em` scales the type, as the styles do. */
interface Shape {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly columns: number;
}

const STANDING: Shape = {width: 86, height: 127, em: 1, columns: 1};
const LYING: Shape = {width: 90, height: 61, em: 0.72, columns: 2};
const SCREEN: Shape = {width: 90, height: 47, em: 0.62, columns: 2};

const shapeOf = (paper: string): Shape => (paper === 'screen' ? SCREEN : /landscape$/.test(paper) ? LYING : STANDING);

/** Which QR codes stand on the poster. */
export type Codes = 'none' | 'board' | 'articles';

/** Title, standing and facts; a chapter's heading; the space before an article; all in em. */
const [HEAD, CHAPTER, SPACE] = [11.5, 4, 1.15];
/** Height of a line of an article, and of one in small type; width of a hanging number, and of an article's character. */
const [LINE, SMALL, HANG, CHARACTER] = [2.45, 1.75, 7.25, 1.44];
/** Width of the board's code in hundredths of the sheet. */
const BOARD_CODE = 13;
/** Width of an article's code: on a larger paper it may take a smaller share. */
const codeOf = (paper: string): number => (paper.startsWith('a2') ? 5 : paper.startsWith('a3') ? 6 : 8);

/** Height of one article in em, where a line has room for so many; `code` is the size of its QR code, 0 without one. */
function heightOf({text, couplets, plain, example, topic, marker}: Item, room: number, code: number): number {
  const width = Math.max(8, room - (marker ? HANG : 0) - code);
  const lines = couplets ? couplets.length : Math.max(1, Math.ceil((text.length * CHARACTER) / width));
  const asides = [plain, example].flatMap((each) => (each ? [Math.ceil((each.length + 4) / width)] : []));
  const small = asides.reduce((sum, count) => sum + count, 0) + (topic ? 1 : 0) + (code > 0 ? 1 : 0);
  return SPACE + Math.max(lines * LINE + small * SMALL, code);
}

/** The largest type in which everything should stand on one sheet; the smallest where nothing does. */
export function densityOf(groups: readonly Group[], paper: string, codes: Codes = 'none'): Density {
  const shape = shapeOf(paper.toLowerCase());
  const code = codes === 'articles' ? codeOf(paper.toLowerCase()) : 0;
  const fits = ([, size]: (typeof STEPS)[number]): boolean => {
    const em = size * shape.em;
    const room = (shape.width / em - (shape.columns - 1) * 4) / shape.columns;
    const items = groups.flatMap((group) => group.items).map((item) => heightOf(item, room, code / em));
    const headings = groups.filter(({heading}) => heading !== '').length * CHAPTER;
    const body = (items.reduce((sum, height) => sum + height, headings) / shape.columns) * em;
    return HEAD * em + body + (codes === 'none' ? 0 : BOARD_CODE + em) <= shape.height;
  };
  return (STEPS.find(fits) ?? STEPS[STEPS.length - 1]!)[0];
}
