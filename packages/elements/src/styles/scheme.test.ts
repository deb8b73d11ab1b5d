import {expect, fixture, html} from '@open-wc/testing';

import '../brand-diagram/linli-brand-diagram.ts';
import '../convention-board/linli-convention-board.ts';
import '../grid-map/linli-grid-map.ts';
import '../indicator-chart/linli-indicator-chart.ts';
import '../wish-wall/linli-wish-wall.ts';

const INK = {light: 'rgb(31, 29, 26)', dark: 'rgb(236, 232, 225)'};

const elements = html`<linli-indicator-chart></linli-indicator-chart><linli-grid-map></linli-grid-map
  ><linli-wish-wall></linli-wish-wall><linli-convention-board></linli-convention-board
  ><linli-brand-diagram></linli-brand-diagram>`;

async function inks(scheme: string): Promise<readonly string[]> {
  const box = await fixture<HTMLElement>(html`<div>${elements}</div>`);
  box.style.colorScheme = scheme;
  return Array.from(box.children, (element) => getComputedStyle(element).color);
}

describe('the colours of all elements', () => {
  it('are light in a page that says nothing, or says light', async () => {
    for (const scheme of ['', 'normal', 'light'])
      expect(new Set(await inks(scheme))).to.deep.equal(new Set([INK.light]));
  });

  it('are dark in a page that says dark', async () => {
    const dark = await inks('dark');
    expect(dark).to.have.length(5);
    expect(new Set(dark)).to.deep.equal(new Set([INK.dark]));
  });

  it('are the tokens where the page sets them', async () => {
    const box = await fixture<HTMLElement>(html`<div>${elements}</div>`);
    box.style.colorScheme = 'dark';
    box.style.setProperty('--linli-color-ink', 'rgb(1, 2, 3)');
    expect(new Set(Array.from(box.children, (element) => getComputedStyle(element).color))).to.deep.equal(
      new Set(['rgb(1, 2, 3)']),
    );
  });
});
