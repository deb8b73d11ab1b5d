import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {ConventionBoard} from './convention-board.ts';
import './linli-convention-board.ts';
import {households, CONVENTION, ARTICLES, aBoard, find, all, text, texts} from './testing.ts';

describe('<linli-convention-board>', () => {
  it('has no axe violations, in force or as a draft', async () => {
    await expect(await aBoard()).to.be.accessible();
    await expect(await aBoard({convention: {...CONVENTION, procedure: []}, articles: ARTICLES})).to.be.accessible();
  });

  it('sets the articles in their order under their chapters, with numbers that can be copied', async () => {
    const board = await aBoard();
    expect(texts(board, '.chapter')).to.deep.equal(['总则', '文明养宠']);
    expect(texts(board, '.number')).to.deep.equal(['第一条', '第二条']);
    expect(find(board, 'ol').getAttribute('aria-labelledby')).to.equal(find(board, '.chapter').id);
  });

  it('copies numbers with their articles', async () => {
    const board = await aBoard();
    const copied = all(board, 'li[part=article]').map((item) =>
      (item as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(copied[0]).to.equal('第一条 经全体住户商议，订立本公约。');
  });

  it('gives no article an address unless it is asked to', async () => {
    const board = await aBoard();
    expect(all(board, 'a')).to.have.length(0);
  });

  it('gives every article an address, and shows the one that the page’s address names', async () => {
    const board = await aBoard();
    board.id = 'b';
    board.hash = true;
    await board.updateComplete;
    expect(all(board, 'a.number').map((link) => link.getAttribute('href'))).to.deep.equal(['#b-a1', '#b-a2']);
    find(board, 'a[href="#b-a2"]').click();
    await waitUntil(() => find(board, '[aria-current]'));
    expect(find(board, '[aria-current]').dataset['id']).to.equal('a2');
    await expect(board).to.be.accessible();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sets columns from right to left where it is told to, and can be moved by keys then', async () => {
    const board = await aBoard();
    board.vertical = true;
    await board.updateComplete;
    const page = find(board, '.page');
    expect(getComputedStyle(page).writingMode).to.equal('vertical-rl');
    expect(page.tabIndex).to.equal(0);
    await expect(board).to.be.accessible();
  });

  it('sets an article beside the same in another language', async () => {
    const articles = [{条文: '爱护花木。', 对照文字: 'Care for plants.', 对照语言: '英文'}];
    const board = await aBoard({convention: CONVENTION, articles});
    const parallel = find(board, '.parallel');
    expect([text(parallel), parallel.lang]).to.deep.equal(['Careforplants.', 'en']);
  });

  it('numbers as it is told', async () => {
    const board = await aBoard();
    board.numbering = 'bracket';
    await board.updateComplete;
    expect(texts(board, '.number')).to.deep.equal(['（一）', '（二）']);
  });

  it('sets a seal on what is in force, and 草案 across what is not', async () => {
    const board = await aBoard();
    expect(text(find(board, '.standing'))).to.equal('已备案公布，自2025年4月1日起施行。示例数据');
    expect([find(board, '.seal') !== null, find(board, '.draft') !== null]).to.deep.equal([true, false]);
    board.data = {convention: {...CONVENTION, procedure: []}, articles: ARTICLES};
    await board.updateComplete;
    expect(text(find(board, '.standing'))).to.contain('草案，尚未备案公布。');
    expect([find(board, '.seal') !== null, find(board, '.draft') !== null]).to.deep.equal([false, true]);
  });

  it('says neither where it takes effect before the vote', async () => {
    const board = await aBoard({convention: {...CONVENTION, inForceFrom: '2025-03-01'}, articles: ARTICLES});
    expect(text(find(board, '.standing'))).to.contain('日期前后矛盾');
    expect(all(board, '.seal, .draft')).to.have.length(0);
  });

  it('tells the vote in figures and in one sentence, with what is missing named', async () => {
    const board = await aBoard();
    expect(texts(board, '.figures dd')).to.deep.equal(['120户', '96户', '88户', '5户', '未填报']);
    expect(text(find(board, '.vote'))).to.contain('实到占应到的80%，过半数；同意占实到的91.7%，过半数。');
    expect(texts(board, '.procedure li')).to.deep.equal([
      '征集未填报',
      '草案未填报',
      '审核未填报',
      '表决2025年3月16日',
      '备案公布2025年3月28日备案号未填报',
    ]);
  });

  it('links the document of a step, named for who listens, and nothing that runs scripts', async () => {
    const documents = [
      {step: 'collected', href: 'javascript:alert(1)'},
      {step: 'voted', href: 'https://example.gov.cn/biaojue'},
    ];
    const board = await aBoard({convention: {...CONVENTION, documents}, articles: ARTICLES});
    const links = all(board, '.procedure a');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).to.deep.equal([
      ['https://example.gov.cn/biaojue', '查看文件：表决'],
    ]);
    await expect(board).to.be.accessible();
  });

  it('computes nothing from figures that contradict each other', async () => {
    const adoption = {...CONVENTION.adoption, inFavour: households(99)};
    const board = await aBoard({convention: {...CONVENTION, adoption}, articles: ARTICLES});
    expect(text(find(board, '.vote'))).not.to.contain('%');
    expect(text(find(board, '.fault'))).to.equal('同意、反对、弃权合计多于实到，请核对。未据此计算。');
  });

  it('keeps the title and the articles when the vote of a table contradicts itself, and says so', async () => {
    const convention = {名称: '示范小区居民公约', 种类: '居民公约', 文体: '条文', 应到: '40户', 实到: '41户'};
    const board = await aBoard({convention, articles: [{条文: '爱护花木。'}]});
    expect(text(find(board, '.title'))).to.equal('示范小区居民公约');
    expect(texts(board, '.text')).to.deep.equal(['爱护花木。']);
    expect(text(find(board, '.problems summary'))).to.equal('有1处需要核对');
  });

  it('sets verse in couplets, without numbers', async () => {
    const articles = [{id: '1', number: 1, text: '楼道净，邻里亲。遇事商，有话讲。', sample: true}];
    const board = await aBoard({convention: {...CONVENTION, form: 'verse-3'}, articles});
    expect(texts(board, '.couplet')).to.deep.equal(['楼道净，邻里亲。', '遇事商，有话讲。']);
    expect(all(board, '.number')).to.have.length(0);
  });

  it('reads two tables inside: the articles, and the vote', async () => {
    const board = await fixture<ConventionBoard>(
      html`<linli-convention-board lang="zh-Hans">
        <table>
          <tr>
            <th>条号</th>
            <th>条文</th>
          </tr>
          <tr>
            <td>1</td>
            <td>进出随手关门。</td>
          </tr>
          <tr>
            <td>2</td>
            <td>楼道不放杂物。</td>
          </tr>
        </table>
        <table>
          <tr>
            <th>名称</th>
            <th>种类</th>
            <th>文体</th>
            <th>应到</th>
            <th>实到</th>
            <th>同意</th>
          </tr>
          <tr>
            <td>一单元约定</td>
            <td>楼门公约</td>
            <td>条文</td>
            <td>12户</td>
            <td>10户</td>
            <td>9户</td>
          </tr>
        </table>
      </linli-convention-board>`,
    );
    expect(text(find(board, '.title'))).to.equal('一单元约定');
    expect(texts(board, '.text')).to.deep.equal(['进出随手关门。', '楼道不放杂物。']);
    expect(text(find(board, '.vote'))).to.contain('同意占实到的90%');
  });

  it('reads a plain list, and does not number it twice', async () => {
    const board = await fixture<ConventionBoard>(
      html`<linli-convention-board lang="zh-Hans" numbering="list">
        <ol>
          <li>进出随手关门。</li>
          <li>二、楼道不放杂物。</li>
        </ol>
      </linli-convention-board>`,
    );
    expect(texts(board, 'li')).to.deep.equal(['一、进出随手关门。', '二、楼道不放杂物。']);
  });

  it('leaves an article with personal data out and tells of it', async () => {
    const articles = [...ARTICLES, {id: 'a3', number: 3, text: `有事打${'138'}${'12345678'}。`, sample: true}];
    const board = await aBoard({convention: CONVENTION, articles});
    expect(texts(board, '.number')).to.deep.equal(['第一条', '第二条']);
    expect(text(find(board, '.problems summary'))).to.equal('有1处需要核对');
  });

  it('says that it is empty, or that its data is bad, in words', async () => {
    expect(text(find(await aBoard(null), '.notice'))).to.contain('这里还没有数据');
    expect(text(find(await aBoard('坏数据'), '.notice'))).to.contain('数据暂时无法画成图');
  });

  it('speaks the nearest language', async () => {
    const board = await aBoard();
    board.lang = 'en';
    board.requestUpdate();
    await board.updateComplete;
    expect(texts(board, '.number')).to.deep.equal(['Article1', 'Article2']);
  });
});
