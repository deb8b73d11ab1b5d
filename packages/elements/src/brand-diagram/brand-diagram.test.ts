import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import type {Brand, BrandForm, BrandPart} from '@linli/model/record/brand';

import type {BrandDiagram} from './brand-diagram.ts';
import './linli-brand-diagram.ts';

const part = (name: string, more: Partial<BrandPart> = {}): BrandPart => ({
  id: name,
  name,
  meaning: `${name}的含义`,
  role: 'part',
  parts: [],
  ...more,
});

const WEI = ['微网格', '微信群', '微心愿', '微服务', '微公约'];
const brand = (form: BrandForm): Brand => ({
  name: '五微',
  form,
  core: part('党建引领', {role: 'core'}),
  parts: WEI.map((name) => part(name, {href: `#${name}`})),
});

const aDiagram = (data: unknown, lang = 'zh-Hans') =>
  fixture<BrandDiagram>(html`<linli-brand-diagram lang=${lang} label="五微" .data=${data}></linli-brand-diagram>`);

const root = (diagram: BrandDiagram) => diagram.shadowRoot!;
const names = (diagram: BrandDiagram) =>
  Array.from(root(diagram).querySelectorAll('.name'), (one) => one.textContent!.trim());
const box = (diagram: BrandDiagram, index: number) =>
  root(diagram).querySelectorAll('.block')[index]!.getBoundingClientRect();

describe('<linli-brand-diagram>', () => {
  for (const form of ['core-ring', 'chain', 'parties', 'nested', 'tiers', 'petals'] as const) {
    it(`has no axe violations as ${form}, and shows every name and meaning`, async () => {
      const diagram = await aDiagram(brand(form));
      await expect(diagram).to.be.accessible();
      expect(names(diagram)).to.deep.equal(['核心：党建引领', ...WEI]);
      for (const one of root(diagram).querySelectorAll('.meaning'))
        expect(one.getBoundingClientRect().height).to.be.above(0);
    });

    it(`cuts nothing at 320 px and double type as ${form}`, async () => {
      const diagram = await aDiagram(brand(form));
      diagram.style.width = '288px';
      diagram.style.fontSize = '36px';
      await diagram.updateComplete;
      expect(diagram.scrollWidth).to.be.at.most(288);
    });
  }

  it('numbers the rows of a table that has no 编号', async () => {
    const diagram = await fixture<BrandDiagram>(html`
      <linli-brand-diagram label="两微">
        <table>
          <tr>
            <th>名称</th>
            <th>含义</th>
          </tr>
          <tr>
            <td>微网格</td>
            <td>走到家门口</td>
          </tr>
          <tr>
            <td>微心愿</td>
            <td>解小难题</td>
          </tr>
        </table>
      </linli-brand-diagram>
    `);
    await waitUntil(() => names(diagram).length > 0);
    expect(names(diagram)).to.deep.equal(['微网格', '微心愿']);
    expect(root(diagram).querySelector('.problems')).to.equal(null);
  });

  it('is navigation by real links when its parts open something', async () => {
    const diagram = await aDiagram(brand('petals'));
    const links = Array.from(root(diagram).querySelectorAll('nav a'), (link) => link.getAttribute('href'));
    expect(links).to.deep.equal(WEI.map((name) => `#${name}`));
  });

  it('makes no link of an address that runs code', async () => {
    const diagram = await aDiagram({...brand('petals'), parts: [part('甲', {href: 'javascript:alert(1)'})]});
    expect(root(diagram).querySelector('a')).to.equal(null);
  });

  it('lets the core of a ring stand amid its parts where there is room, and leads where there is not', async () => {
    const diagram = await aDiagram(brand('core-ring'));
    diagram.style.width = '1000px';
    expect(box(diagram, 1).bottom).to.be.at.most(box(diagram, 0).top);
    expect(box(diagram, 4).top).to.be.at.least(box(diagram, 0).bottom);
    diagram.style.width = '320px';
    expect(box(diagram, 0).bottom).to.be.at.most(box(diagram, 1).top);
  });

  it('tells a chain as a numbered list', async () => {
    expect(root(await aDiagram(brand('chain'))).querySelector('ol')).to.not.equal(null);
  });

  it('tells the structure in words', async () => {
    const summary = root(await aDiagram(brand('petals'))).getElementById('summary');
    expect(summary?.textContent).to.equal(
      '“五微”：以“党建引领”为核心，展开5个部分：微网格、微信群、微心愿、微服务、微公约。',
    );
  });

  it('says that “6共” lists five', async () => {
    const method = part('“6共”', {parts: ['共商', '共识', '共建', '共担', '共享'].map((name) => part(name))});
    const diagram = await aDiagram({...brand('nested'), name: '', parts: [method]});
    expect(root(diagram).querySelector('.notice')?.textContent).to.contain('“6共”名称里是6项，原文列出5项');
  });

  it('reads rows whose parents make the tree', async () => {
    const diagram = await aDiagram([
      {编号: 'c', 名称: '党建引领', 角色: '核心'},
      {编号: 's', 名称: '三社'},
      {编号: 's1', 上级: 's', 名称: '社区', 含义: '治理的场地'},
    ]);
    expect(names(diagram)).to.deep.equal(['核心：党建引领', '三社', '社区']);
    expect(root(diagram).querySelector('li li .name')?.textContent).to.equal('社区');
  });

  it('reads a table inside and keeps it', async () => {
    const diagram = await fixture<BrandDiagram>(
      html`<linli-brand-diagram>
        <table>
          <caption>
            五微
          </caption>
          <tr>
            <th>编号</th>
            <th>名称</th>
            <th>含义</th>
          </tr>
          <tr>
            <td>1</td>
            <td>微网格</td>
            <td>到家门口</td>
          </tr>
        </table>
      </linli-brand-diagram>`,
    );
    expect(names(diagram)).to.deep.equal(['微网格']);
    expect(diagram.querySelector('table')!.assignedSlot).to.not.equal(null);
  });

  it('reads a nested list: its only item is the core', async () => {
    const diagram = await fixture<BrandDiagram>(
      html`<linli-brand-diagram form="petals">
        <ul>
          <li>
            党建引领：由党员打头
            <ul>
              <li><a href="#grids">微网格</a>：到家门口</li>
              <li>微信群</li>
            </ul>
          </li>
        </ul>
      </linli-brand-diagram>`,
    );
    expect(names(diagram)).to.deep.equal(['核心：党建引领', '微网格', '微信群']);
    expect(root(diagram).querySelector('a')).to.have.attribute('href', '#grids');
  });

  for (const bad of [
    [],
    {},
    'rows',
    7,
    [null],
    [{编号: '1'}],
    {form: 'petals', parts: 3},
    {name: '', form: 'petals', core: null, parts: [null]},
    {name: '', form: 'petals', core: 7, parts: []},
    {rows: null},
  ]) {
    it(`never leaves an empty box and never throws for ${JSON.stringify(bad)}`, async () => {
      const diagram = await aDiagram(bad);
      expect(root(diagram).querySelector('.notice, .problems')).to.not.equal(null);
    });
  }

  it('speaks traditional Chinese and English', async () => {
    expect(names(await aDiagram(brand('petals'), 'en'))[0]).to.contain('Core');
    const hant = root(await aDiagram(brand('core-ring'), 'zh-Hant')).getElementById('summary');
    expect(hant?.textContent).to.contain('為核心');
  });
});
