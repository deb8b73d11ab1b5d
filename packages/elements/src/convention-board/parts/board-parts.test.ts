import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {ConventionBoard} from '../convention-board.ts';
import '../linli-convention-board.ts';
import {CONVENTION, ARTICLES, aBoard, find, all, text, texts} from '../testing.ts';

/** Parts come over the network, and three engines share the machine. */
const soon = (check: () => unknown) => waitUntil(() => Boolean(check()), undefined, {timeout: 10_000});

describe('<linli-convention-board>, what loads when it is asked for', () => {
  it('compares two versions in words and marks, once it is opened', async () => {
    const old = {...CONVENTION, id: 'o', version: '2023年版'};
    const now = {...CONVENTION, id: 'n', version: '2025年版', replaces: 'o'};
    const articles = [
      {id: 'o1', convention: 'o', number: 1, text: '遛狗牵绳。', sample: true},
      {id: 'o2', convention: 'o', number: 2, text: '电动车停进车棚。', sample: true},
      {id: 'n1', convention: 'n', number: 1, text: '遛狗要牵绳。', sample: true},
      {id: 'n2', convention: 'n', number: 2, text: '楼道不放杂物，晚上轻声。', sample: true},
    ];
    const board = await aBoard({convention: [old, now], articles});
    expect(texts(board, '.page .text')).to.deep.equal(['遛狗要牵绳。', '楼道不放杂物，晚上轻声。']);
    const folded = find(board, '[data-part=versions]') as HTMLDetailsElement;
    expect(all(board, '.versions')).to.have.length(0);
    folded.open = true;
    await soon(() => find(board, '.versions'));
    expect(text(find(board, '.versions [role=status]'))).to.equal('新增1条，修改1条，删除1条。');
    expect(texts(board, '.versions li')[0]).to.equal('修改第一条遛狗新增文字：要。牵绳。');
    await expect(board).to.be.accessible();
  });

  it('finds articles by words and by topic, and keeps their numbers', async () => {
    const board = await aBoard();
    board.search = true;
    await board.updateComplete;
    (find(board, '[data-part=search]') as HTMLDetailsElement).open = true;
    await soon(() => find(board, '.finder'));
    const input = find(board, '.finder input') as HTMLInputElement;
    input.value = '狗';
    input.dispatchEvent(new Event('input'));
    await board.updateComplete;
    expect(texts(board, '.number')).to.deep.equal(['第二条']);
    expect(text(find(board, '.finder [role=status]'))).to.equal('共2条，找到1条。');
    input.value = '';
    input.dispatchEvent(new Event('input'));
    find(board, '.finder button').click();
    await board.updateComplete;
    expect(texts(board, '.number')).to.deep.equal(['第一条']);
    expect(find(board, '.finder button').getAttribute('aria-pressed')).to.equal('true');
    await expect(board).to.be.accessible();
  });

  it('names the wider convention that it adds to, with its articles', async () => {
    const door = {...CONVENTION, id: 'door', title: '一单元约定', inherits: 'c'};
    const articles = [
      {id: 'd1', convention: 'door', number: 1, text: '进出随手关门。', sample: true},
      {id: 'c1', convention: 'c', number: 1, text: '楼道不放杂物。', sample: true},
    ];
    const board = await aBoard({convention: [CONVENTION, door], articles});
    expect(text(find(board, '.title'))).to.equal('一单元约定');
    expect(text(find(board, '.facts'))).to.equal('承接示范小区居民公约');
    expect(texts(board, '.page .text')).to.deep.equal(['进出随手关门。']);
    const wider = find(board, '[data-part=wider-c]') as HTMLDetailsElement;
    expect(text(wider.querySelector('summary'))).to.equal('一并遵守：示范小区居民公约（1条）');
    wider.open = true;
    await soon(() => find(board, '.wider'));
    expect(texts(board, '.wider .text')).to.deep.equal(['楼道不放杂物。']);
  });

  it('hints at wording that may touch a law, only where a reviewer asks', async () => {
    const articles = [{id: 'a1', number: 1, text: '违者罚款五十元。', sample: true}];
    const board = await aBoard({convention: CONVENTION, articles});
    expect(all(board, '[data-part=legality]')).to.have.length(0);
    board.check = true;
    await board.updateComplete;
    (find(board, '[data-part=legality]') as HTMLDetailsElement).open = true;
    await soon(() => find(board, '.legality'));
    expect(text(find(board, '.legality li'))).to.contain('第一条可能涉及以公约设定罚款（参见行政处罚法');
    expect(text(find(board, '.legality'))).to.contain('不是法律意见');
  });

  it('becomes a poster in the shape of its paper and in its skin', async () => {
    const board = await aBoard();
    board.paper = 'a3-landscape';
    board.skin = 'official';
    const shape = () => {
      const {width, height} = find(board, '.sheet').getBoundingClientRect();
      return width / height;
    };
    await soon(() => Math.abs(shape() - 297 / 210) < 0.01);
    expect(getComputedStyle(find(board, '.title')).color).to.equal('rgb(176, 18, 10)');
    await expect(board).to.be.accessible();
  });

  it('stands on one sheet of any paper with twelve articles and a QR code each, in the largest type that fits', async function () {
    this.timeout(90_000);
    const articles = Array.from({length: 12}, (_, index) => ({
      id: `a${index}`,
      number: index + 1,
      text: '电动车停放在划定的位置，不占用楼道、楼梯间、安全出口和消防车通道。',
      plain: '车停进格子里，救命的路不能堵。',
      sample: true,
    }));
    const board = await aBoard({convention: CONVENTION, articles});
    Object.assign(board, {skin: 'plain', paper: 'a4', hash: true, address: 'https://example.gov.cn/yumen/'});
    await soon(() => all(board, '.qr').length === 13);
    const shape = () => find(board, '.sheet').getBoundingClientRect();
    const papers = [
      ['a4', 210 / 297],
      ['screen', 16 / 9],
    ] as const;
    for (const [paper, ratio] of papers) {
      board.paper = paper;
      await board.updateComplete;
      expect(shape().width / shape().height, paper).to.be.closeTo(ratio, 0.01);
      expect(find(board, '.page').scrollHeight, paper).to.be.at.most(Math.ceil(shape().height));
    }
    const typeOf = () => Number(find(board, '.page').style.getPropertyValue('--_type'));
    const crowded = typeOf();
    board.data = {convention: CONVENTION, articles: ARTICLES};
    await board.updateComplete;
    expect(typeOf()).to.be.above(crowded * 1.5);
  });

  it('prints its address on a poster as a QR code with the address as text, for the board and for each article', async () => {
    const board = await aBoard();
    board.address = 'https://example.gov.cn/yumen/';
    board.paper = 'a4';
    await soon(() => find(board, '.code'));
    const codes = () => texts(board, '.code-address, .code span');
    const pictures = () => all(board, '.qr path').length;
    expect([codes(), pictures()]).to.deep.equal([['https://example.gov.cn/yumen/'], 1]);
    expect(text(find(board, '.code'))).to.contain('扫码或输入网址查看');
    board.id = 'gy';
    board.hash = true;
    await board.updateComplete;
    expect(codes()).to.deep.equal([
      'https://example.gov.cn/yumen/#gy-a1',
      'https://example.gov.cn/yumen/#gy-a2',
      'https://example.gov.cn/yumen/',
    ]);
    expect(pictures()).to.equal(3);
    await expect(board).to.be.accessible();
    board.address = 'javascript:alert(1)';
    await board.updateComplete;
    expect([codes(), pictures()]).to.deep.equal([[], 0]);
  });

  it('tells pledges, supervision and effects in counts, role models only with their consent', async () => {
    const board = await aBoard({
      convention: CONVENTION,
      articles: ARTICLES,
      pledges: [
        {楼栋: '一号楼', 已签: '36户', 总户数: '48户'},
        {楼栋: '二号楼', 已签: '50户', 总户数: '48户'},
      ],
      supervision: [{时期: '2025年第二季度', 条号: '2', 遵守: '90户', 提醒: '4次'}],
      effects: [{条号: '2', 指标: '宠物投诉', 之前: '12件', 之后: '3件'}],
      models: [
        {事迹: '坚持每天清扫楼道。', 条号: '1', 同意公开: '是'},
        {事迹: '不愿公开的事。', 同意公开: '否'},
      ],
    });
    await soon(() => find(board, '.living'));
    const told = text(find(board, '.living'));
    expect(told).to.contain('一号楼已签36户，共48户');
    expect(told).to.contain('2025年第二季度第二条：做到90户，提醒4次');
    expect(told).to.contain('第二条：宠物投诉，订立前12件，订立后3件');
    expect(told).to.contain('第一条：坚持每天清扫楼道。');
    expect(told).not.to.contain('不愿公开');
    expect(texts(board, '.living .fault')).to.deep.equal(['承诺!B3：“已签”多于“总户数”，请核对']);
    await expect(board).to.be.accessible();
  });

  it('reads pledges and supervision from tables inside it, and says where they are samples', async () => {
    const board = await fixture<ConventionBoard>(
      html`<linli-convention-board lang="zh-Hans">
        <table>
          <tr>
            <th>条号</th>
            <th>条文</th>
          </tr>
          <tr>
            <td>1</td>
            <td>楼道不放杂物。</td>
          </tr>
        </table>
        <table>
          <tr>
            <th>楼栋</th>
            <th>已签</th>
            <th>总户数</th>
            <th>示例</th>
          </tr>
          <tr>
            <td>一号楼</td>
            <td>36户</td>
            <td>48户</td>
            <td>是</td>
          </tr>
        </table>
        <table>
          <tr>
            <th>时期</th>
            <th>条号</th>
            <th>提醒</th>
          </tr>
          <tr>
            <td>2025年第二季度</td>
            <td>1</td>
            <td>4次</td>
          </tr>
        </table>
      </linli-convention-board>`,
    );
    await soon(() => find(board, '.living'));
    expect(texts(board, '.page .text')).to.deep.equal(['楼道不放杂物。']);
    expect(texts(board, '.living .part')).to.deep.equal(['签约承诺示例数据', '履约情况']);
    expect(texts(board, '.living li')).to.deep.equal(['一号楼已签36户，共48户', '2025年第二季度第一条：提醒4次']);
    expect(all(board, '.problems, .fault')).to.have.length(0);
  });
});
