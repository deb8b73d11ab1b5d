import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {Brand, BrandForm, BrandPart} from '@linli/model/record/brand';

import type {BrandDiagram} from './brand-diagram.ts';
import './linli-brand-diagram.ts';

const part = (
  name: string,
  meaning: string,
  parts: readonly BrandPart[] = [],
  more: Partial<BrandPart> = {},
): BrandPart => ({
  id: name,
  name,
  meaning,
  role: 'part',
  parts,
  ...more,
});

const core = part('党建引领', '由党员打头，把服务送进楼栋', [], {role: 'core'});

const brand = (name: string, form: BrandForm, parts: readonly BrandPart[]): Brand => ({name, form, core, parts});

const WEI = [
  part('微网格', '把社区切成小网格，走到家门口', [], {href: '#grids'}),
  part('微信群', '居民群全天在线，有事在群里说', [], {href: '#groups'}),
  part('微心愿', '收集居民心愿，逐个办成小实事', [], {href: '#wishes'}),
  part('微服务', '上门帮办，照顾老人孩子', [], {href: '#services'}),
  part('微公约', '居民自订约定，互相监督', [], {href: '#conventions'}),
];

const THREE = [part('社区', '治理的场地与基础'), part('社会组织', '承接公共服务'), part('社会工作者', '带来专业方法')];

const diagram = (data: unknown, label: string) =>
  html`<linli-brand-diagram .label=${label} .data=${data}></linli-brand-diagram>`;

export default {
  title: '元素/品牌图 brand-diagram',
  component: 'linli-brand-diagram',
} satisfies Meta<BrandDiagram>;

type Story = StoryObj<BrandDiagram>;

export const Petals: Story = {render: () => diagram(brand('五微', 'petals', WEI), '五微')};

export const CoreRing: Story = {render: () => diagram(brand('五微', 'core-ring', WEI), '五微')};

export const Parties: Story = {
  render: () =>
    diagram(
      brand('三社联动', 'parties', [...THREE, part('议事协商', '把议事桌搬到居民身边', [], {role: 'strand'})]),
      '三社联动',
    ),
};

export const Nested: Story = {
  render: () =>
    diagram(
      brand('一核三社三维', 'nested', [part('三社', '三者联动', THREE), part('三维', '三条方向', THREE)]),
      '一核三社三维',
    ),
};

export const Chain: Story = {
  render: () =>
    diagram(
      brand('三社四化', 'chain', [
        part('三社', '联动的三方', THREE),
        part('三化', '三条做法', THREE),
        part('三有效', '三方面成效', THREE),
      ]),
      '三社四化',
    ),
};

export const Tiers: Story = {
  render: () =>
    diagram(brand('1+16+n', 'tiers', [part('1', '街道中心'), part('16', '社区站点'), part('n', '小区驿站')]), '1+16+n'),
};

export const NumberDiffers: Story = {
  render: () => diagram(brand('', 'nested', [part('“6共”', '参与式工作方法', THREE)]), '原文的数与所列不同'),
};

export const Empty: Story = {render: () => diagram([], '品牌')};

export const MissingMeanings: Story = {
  render: () =>
    diagram(
      brand(
        '五微',
        'petals',
        WEI.map((one) => ({...one, meaning: undefined, href: undefined})),
      ),
      '五微',
    ),
};

export const LongNames: Story = {
  render: () =>
    diagram(
      brand(
        '五微',
        'petals',
        WEI.map((one) => ({...one, name: `${one.name}与邻里互助共建共治共享`})),
      ),
      '五微',
    ),
};

export const LargeType: Story = {
  globals: {size: '200%'},
  render: () => diagram(brand('五微', 'core-ring', WEI), '五微'),
};

export const FromList: Story = {
  render: () =>
    html`<linli-brand-diagram label="五微" form="petals">
      <ul>
        <li>
          党建引领：由党员打头
          <ul>
            <li><a href="#grids">微网格</a>：走到家门口</li>
            <li><a href="#wishes">微心愿</a>：逐个办成</li>
          </ul>
        </li>
      </ul>
    </linli-brand-diagram>`,
};
