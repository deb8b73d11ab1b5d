import {expect} from '@open-wc/testing';

import {CHARTS, LONG_NAMES} from './chart-tables.fixtures.ts';
import type {IndicatorChart} from './indicator-chart.ts';

/** A small phone, a phone, a tablet and a desk, in px; text at 100 %, of this site (18 px), in large type (23 px) and at 200 %. */
const WIDTHS = [320, 360, 768, 1280];
const SIZES = [16, 18, 23, 32];

interface Place {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of its own, so that its width is what media queries see. */
async function openPage(): Promise<HTMLIFrameElement> {
  const page = document.createElement('iframe');
  const element = new URL('./linli-indicator-chart.ts', import.meta.url).href;
  page.srcdoc = `<!doctype html><html lang="zh-Hans"><style>body { margin: 8px; font-family: sans-serif }</style>
    <body></body><script type="module" src="${element}"></script></html>`;
  page.style.height = '900px';
  document.body.append(page);
  await new Promise((resolve) => page.addEventListener('load', resolve, {once: true}));
  await page.contentWindow!.customElements.whenDefined('linli-indicator-chart');
  return page;
}

async function drawIn(
  {contentDocument: page}: HTMLIFrameElement,
  kind: string,
  data: unknown,
): Promise<IndicatorChart> {
  const chart = page!.createElement('linli-indicator-chart') as IndicatorChart;
  Object.assign(chart, {kind, data, label: '示例图', source: '示例', folded: true, sample: true});
  page!.body.replaceChildren(chart);
  await chart.updateComplete;
  return chart;
}

const LABELS =
  '.surface svg text, .surface ol li, .surface .label, .surface .number, .surface .share-value, .surface .legend li, .surface .notes li';

/** Every line of a visible label of the drawing, as high as its em: boxes of engines have more or less air above and below. */
function labelsOf({shadowRoot}: IndicatorChart): Place[] {
  return Array.from(shadowRoot!.querySelectorAll(LABELS)).flatMap((label) => {
    const text = label.textContent!.trim();
    const em = parseFloat(getComputedStyle(label).fontSize);
    const unseen = label.closest('ol.unseen:not(.listed + ol)') !== null;
    return Array.from(text === '' || unseen ? [] : label.getClientRects())
      .filter(({width}) => width > 0)
      .map(({left, top, right, bottom}) => {
        const middle = (top + bottom) / 2;
        return {text, left: left + 1, top: middle - em / 2, right: right - 1, bottom: middle + em / 2};
      });
  });
}

const meet = (a: Place, b: Place): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a reader could not read: labels that cover one another, and labels outside the page. */
function faultsOf(labels: readonly Place[], width: number): string[] {
  const outside = labels.filter(({left, right}) => left < 0 || right > width).map(({text}) => `${text} is outside`);
  const pairs = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.text !== b.text && meet(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside, ...pairs];
}

describe('labels of a chart', () => {
  let page: HTMLIFrameElement;
  before(async () => (page = await openPage()));
  after(() => page.remove());

  [...CHARTS, ...LONG_NAMES].forEach(([kind, rows], index) => {
    it(`none of ${kind} (${index + 1}) covers another or leaves the page, on any width, with small and large text`, async () => {
      const chart = await drawIn(page, kind, rows);
      const found: string[] = [];
      for (const width of WIDTHS) {
        for (const size of SIZES) {
          page.style.width = `${width}px`;
          page.contentDocument!.documentElement.style.fontSize = `${size}px`;
          const labels = labelsOf(chart);
          const wide = page.contentDocument!.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
          const empty = labels.length === 0 ? ['nothing is drawn'] : [];
          found.push(...[...faultsOf(labels, width), ...wide, ...empty].map((fault) => `${width}/${size}: ${fault}`));
        }
      }
      expect(found).to.deep.equal([]);
    });
  });
});
