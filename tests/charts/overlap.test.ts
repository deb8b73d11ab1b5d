import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {type ChartStage, CHARTS, chartStage} from './stage.ts';

/** Width in px and size of the text: a small phone, a phone, a tablet, a desk, and text at 200 % on phone and tablet. */
const SCREENS = [
  [320, 16],
  [360, 16],
  [768, 16],
  [1280, 16],
  [360, 32],
  [768, 32],
] as const;

interface Place {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every visible label of the drawing with the box of its glyphs: an em box has a fifth of its size free above and below. */
function labelsOf(size: number): Place[] {
  const root = document.querySelector('linli-indicator-chart')!.shadowRoot!;
  const labels = root.querySelectorAll('.surface svg text, .surface .label, .surface .number, .surface .share-value');
  return Array.from(labels).flatMap((label) => {
    const {left, top, right, bottom, width} = label.getBoundingClientRect();
    const text = label.textContent!.trim();
    return width === 0 || text === ''
      ? []
      : [{text, left: left + 1, top: top + size / 5, right: right - 1, bottom: bottom - size / 5}];
  });
}

const meet = (a: Place, b: Place): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('labels of a chart', () => {
  let stage: ChartStage;
  before(async () => (stage = await chartStage()));
  after(() => stage.close());

  for (const [kind, rows] of CHARTS) {
    for (const [width, size] of SCREENS) {
      test(`${kind}: none covers another or leaves the page at ${width} px, text ${(size / 16) * 100} %`, async () => {
        const page = await stage.draw(kind, rows, width, size);
        const labels = await page.evaluate(labelsOf, size);
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        await page.close();
        assert.ok(labels.length > 0);
        const pairs = labels.flatMap((a, index) =>
          labels
            .slice(index + 1)
            .filter((b) => meet(a, b))
            .map((b) => `${a.text} × ${b.text}`),
        );
        assert.deepEqual(pairs, []);
        assert.equal(scrolls, false);
      });
    }
  }
});
