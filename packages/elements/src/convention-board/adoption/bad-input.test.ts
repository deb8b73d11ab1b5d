import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {ConventionBoard} from '../convention-board.ts';
import '../linli-convention-board.ts';

const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '');

const ARTICLES = [
  ['条号', '条文'],
  ['1', '楼道不放杂物。'],
  ['2', '遛狗牵绳。'],
];
const CONVENTION = {
  编号: 'c',
  名称: '示范小区居民公约',
  种类: '居民公约',
  文体: '条文',
  应到: '120户',
  实到: '96户',
  同意: '88户',
  反对: '5户',
  表决依据: '居民会议（户代表）',
  表决日期: '2025-03-16',
  备案日期: '2025-03-28',
  施行日期: '2025-04-01',
};

const table = (rows: readonly (readonly string[])[]) => {
  const [head, ...body] = rows;
  return html`<table>
    <tr>
      ${head!.map((cell) => html`<th>${cell}</th>`)}
    </tr>
    ${body.map(
      (row) =>
        html`<tr>
          ${row.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;
};

async function aBoard(articles: readonly (readonly string[])[], convention: Readonly<Record<string, string>>) {
  const board = await fixture<ConventionBoard>(
    html`<linli-convention-board lang="zh-Hans">
      ${table(articles)} ${table([Object.keys(convention), Object.values(convention)])}
    </linli-convention-board>`,
  );
  const all = (selector: string) => Array.from(board.shadowRoot!.querySelectorAll(selector)).map(text);
  await waitUntil(() => all('.problems li').length > 0 || all('.fault').length > 0, 'sentences', {timeout: 8000});
  return all;
}

/** Where a column of the convention stands, as Excel shows it. */
const cellOf = (name: string) => `${String.fromCharCode(65 + Object.keys(CONVENTION).indexOf(name))}2`;

describe('<linli-convention-board> with bad input', () => {
  it('names the cell of votes that exceed those present, and computes nothing from them', async () => {
    const all = await aBoard(ARTICLES, {...CONVENTION, 同意: '99户'});
    expect(all('.problems li').join()).to.contain(cellOf('同意'));
    expect(all('.vote').join()).not.to.contain('表决通过');
    expect(all('.page .text')).to.deep.equal(['楼道不放杂物。', '遛狗牵绳。']);
  });

  it('names the cell of articles out of order, and sets them in their order', async () => {
    const all = await aBoard([ARTICLES[0]!, ARTICLES[2]!, ARTICLES[1]!], CONVENTION);
    expect(all('.problems li').join()).to.contain('A3');
    expect(all('.number')).to.deep.equal(['第一条', '第二条']);
  });

  it('names the cell of a day of effect before the vote, and does not say that it is in force', async () => {
    const all = await aBoard(ARTICLES, {...CONVENTION, 施行日期: '2025-03-01'});
    expect(all('.problems li').join()).to.contain(cellOf('施行日期'));
    expect(all('.seal, .standing').join()).not.to.contain('施行。');
    expect(all('.seal')).to.deep.equal([]);
  });

  it('says that a law and what is reckoned by it are a hint, no legal advice', async () => {
    const all = await aBoard([ARTICLES[0]!, ARTICLES[2]!, ARTICLES[1]!], CONVENTION);
    expect(all('.vote').join()).to.contain('按此规则，表决通过。');
    expect(all('.vote').join()).to.contain('是提示，不是法律意见');
  });

  it('names the cell of an unknown rule, and does not judge the vote by it', async () => {
    const all = await aBoard(ARTICLES, {...CONVENTION, 表决依据: '楼长说了算'});
    expect(all('.problems li').join()).to.contain(cellOf('表决依据'));
    expect(all('.problems li').join()).not.to.contain('楼长');
    expect(all('.vote').join()).not.to.contain('表决通过');
  });
});
