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

/** Width of a paper over its height; null for a paper that nobody knows. */
export function ratioOf(paper: string): number | null {
  const size = PAGES[paper.toLowerCase()];
  return size ? size[0] / size[1] : null;
}

/** The smallest and the largest type in hundredths of a standing sheet's width: 1.9 mm and 7 mm on A4. */
const [SMALLEST, LARGEST] = [0.9, 3.4];

/** The smallest type of a sheet: what does not fit in it goes on, on further sheets. */
export const smallestOf = (ratio: number): number => SMALLEST / Math.max(1, ratio);

/** So many halvings make the step smaller than anybody sees: 0.1 mm on A4. */
const HALVINGS = 6;

/**
 * The largest type in which everything stands on the sheet, found by trying, in hundredths of its width; null where none
 * does. A lying sheet is as much wider as its type is smaller.
 */
export function largestFit(ratio: number, fits: (size: number) => boolean): number | null {
  let [small, large] = [smallestOf(ratio), LARGEST / Math.max(1, ratio)];
  if (fits(large)) return large;
  if (!fits(small)) return null;
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  return small;
}
