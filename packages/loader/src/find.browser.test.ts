import type {} from 'mocha';
import {expect, waitUntil} from '@open-wc/testing';

import '@linli/elements/grid-map/define';
import '@linli/elements/indicator-chart/define';

import {candidates, claim, type Claim} from './find.ts';
import {wrap} from './wrap.ts';

const TABLE = '<table><tr><td>小区</td><td>人数</td></tr><tr><td>东苑</td><td>120</td></tr></table>';
const MARKED = `<p>【柱状图】志愿者人数（单位：人）</p>${TABLE}<p>来源：××街道，截至2024年</p>`;

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

const answers = (root: HTMLElement) => candidates(root).map((node) => claim(node, root));

describe('finding and wrapping', () => {
  afterEach(() => document.body.replaceChildren());

  it('claims a marked table with its paragraphs, in any nesting, and draws it', async () => {
    for (const html of [MARKED, `<div><div>${MARKED}</div></div>`, `<p>前文</p>${MARKED}<p>后文</p>`]) {
      const root = page(html);
      const [found] = answers(root) as [Claim];
      expect(found.said).to.deep.equal({label: '志愿者人数', unit: '人', source: '××街道', asOf: '2024年'});
      const before = root.textContent;
      const element = wrap(found) as HTMLElement & {updateComplete: Promise<unknown>};
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.surface')).to.not.equal(null);
      expect(root.textContent).to.equal(before);
      expect(root.innerText).to.not.contain('【');
      expect(answers(root)).to.deep.equal([null]);
      root.remove();
    }
  });

  it('draws a marked table of places as a map without grids', async () => {
    const rows = [
      ['编号', '名称', '类别', '电话', '示例'],
      ['1', '一号驿站', '暖新驿站', '0000-0000001', '是'],
      ['2', '理发店', '爱心商家', '', '是'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const root = page(`<p>【资源图】爱心地图</p><table>${rows.join('')}</table>`);
    const element = wrap((answers(root) as Claim[])[0]!);
    const cards = () => element.shadowRoot!.querySelectorAll('.place-card').length;
    await waitUntil(() => cards() === 2, 'two places', {timeout: 10_000});
    expect(element.shadowRoot!.querySelector('.cell, .notice')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('爱心地图');
  });

  it('leaves a page as it was for whatever it does not understand', () => {
    const html = `<p>【饼状图】甲</p>${TABLE}<p>文</p>${TABLE}<p>【柱状图】甲</p><p>【折线图】乙</p>${TABLE}`;
    const root = page(html);
    const before = root.innerHTML;
    expect(answers(root)).to.deep.equal(['unknown-kind', 'no-marker', 'two-markers']);
    expect(root.innerHTML).to.equal(before);
  });

  it('does not take a table twice, nor one that an element finds by itself', () => {
    const tag = `<linli-indicator-chart></linli-indicator-chart>`;
    const root = page(`<p>${tag}</p>${TABLE}${tag}${TABLE}<linli-indicator-chart>${TABLE}</linli-indicator-chart>`);
    expect(answers(root)).to.deep.equal([null, null, null]);
  });

  it('takes a link with its paragraph, but no box around it', () => {
    const link = '<a class="linli linli-grid-map" href="x.csv">网格</a>';
    const root = page(`<div class="card"><p><strong>${link}</strong></p></div><p>见${link}。</p>`);
    const names = (answers(root) as Claim[]).map(({blocks}) => blocks[0]!.nodeName);
    expect(names).to.deep.equal(['P', 'A']);
  });

  it('goes no further up than its scope', () => {
    const root = page(`<p>【柱状图】外面</p><div class="article">${TABLE}</div>`);
    const scope = root.querySelector<HTMLElement>('.article')!;
    expect(claim(scope.querySelector('table')!, scope)).to.equal('no-marker');
  });

  it('looks through twice the paragraphs and tables in less than three times the steps', () => {
    const steps = (count: number) => {
      const root = page(`<p>正文。</p>${TABLE}`.repeat(count));
      const {prototype} = Node;
      const original = Object.getOwnPropertyDescriptor(prototype, 'previousSibling')!;
      let read = 0;
      const get = function (this: Node) {
        read += 1;
        return original.get!.call(this);
      };
      Object.defineProperty(prototype, 'previousSibling', {...original, get});
      answers(root);
      Object.defineProperty(prototype, 'previousSibling', original);
      root.remove();
      return read;
    };
    expect(steps(200) / steps(100)).to.be.below(2.5);
  });
});
