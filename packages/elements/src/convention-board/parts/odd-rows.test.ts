import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {ConventionBoard} from '../convention-board.ts';
import '../linli-convention-board.ts';

/** A note below the rows, and a total: the few lines that read plain tables leave these to the whole reader. */
const CONVENTION = [
  {公约编号: 'C1', 名称: '示范小区居民公约', 种类: '居民公约', 应到: '120户', 示例: '是'},
  {公约编号: '注：以上为示例'},
];
const ARTICLES = [{条号: '第一条', 条文: '遛狗牵绳，粪便随手清。', 示例: '是'}];
const ODD_ARTICLES = [...ARTICLES, {条号: '合计', 条文: '1条'}];

const aBoard = (data: unknown) =>
  fixture<ConventionBoard>(html`<linli-convention-board lang="zh-Hans" .data=${data}></linli-convention-board>`);
const within = (board: ConventionBoard, selector: string) => board.shadowRoot!.querySelector(selector);
const said = (board: ConventionBoard, selector: string) => within(board, selector)?.textContent?.trim();

// In a file of its own: what odd rows need must not be here yet.
describe('<linli-convention-board> with rows that its first reader leaves to another', () => {
  it('draws a convention whose rows are odd, once what reads them has come', async () => {
    const board = await aBoard({convention: CONVENTION, articles: ARTICLES});
    await waitUntil(() => said(board, '.title') === '示范小区居民公约', undefined, {timeout: 10_000});
    expect(said(board, '.text')).to.equal('遛狗牵绳，粪便随手清。');
    expect(said(board, '.number')).to.equal('第一条');
    expect(said(board, '.figures dd')).to.equal('120户');
  });

  it('draws articles whose rows are odd', async () => {
    const board = await aBoard(ODD_ARTICLES);
    await waitUntil(() => said(board, '.text') === '遛狗牵绳，粪便随手清。', undefined, {timeout: 10_000});
  });
});
