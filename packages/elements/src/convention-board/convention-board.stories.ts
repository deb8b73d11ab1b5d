import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import type {ConventionBoard} from './convention-board.ts';
import './linli-convention-board.ts';

type Row = Readonly<Record<string, string>>;

/** An invented convention: every row is marked as sample. */
const CONVENTION: Row = {
  编号: 'C1',
  名称: '示范小区居民公约',
  种类: '居民公约',
  文体: '条文',
  适用范围: '示范小区一至十二号楼',
  应到: '120户',
  实到: '96户',
  同意: '88户',
  反对: '5户',
  弃权: '3户',
  征集日期: '2025-01-06',
  草案日期: '2025-02-10',
  审核日期: '2025-02-28',
  表决日期: '2025-03-16',
  备案日期: '2025-03-28',
  施行日期: '2025-04-01',
  示例: '是',
};

const ARTICLES: readonly Row[] = [
  {
    条号: '1',
    章: '总则',
    条文: '为了邻里和睦、环境整洁、出入平安，经全体住户商议，订立本公约。',
    白话: '大家商量好的规矩，一起守。',
    示例: '是',
  },
  {条号: '2', 章: '总则', 条文: '本公约适用于居住、租住在本小区的全体居民；来访亲友由接待的住户告知。', 示例: '是'},
  {
    条号: '3',
    章: '文明养宠',
    条文: '遛狗牵绳，粪便随手清；电梯里收紧绳子，礼让老人和孩子。',
    白话: '带狗出门要牵好绳子，狗拉了要自己捡。',
    示例: '是',
  },
  {条号: '4', 章: '车辆停放', 条文: '电动车停进车棚，不上楼、不进电梯，充电用公共充电桩。', 示例: '是'},
];

const VERSE: readonly Row[] = [
  {条号: '1', 条文: '楼道净，邻里亲。遇事商，有话讲。', 示例: '是'},
  {条号: '2', 条文: '车入棚，物归位。夜深时，声放低。', 示例: '是'},
];

const board = (convention: Row | undefined, articles: readonly Row[], numbering = '') =>
  html`<linli-convention-board label="我们约定了什么？" numbering=${numbering} .data=${{convention, articles}}>
  </linli-convention-board>`;

export default {
  title: '元素/公约 convention-board',
  component: 'linli-convention-board',
} satisfies Meta<ConventionBoard>;

type Story = StoryObj<ConventionBoard>;

export const Default: Story = {render: () => board(CONVENTION, ARTICLES)};

export const Draft: Story = {render: () => board({...CONVENTION, 备案日期: '', 施行日期: ''}, ARTICLES)};

export const Verse: Story = {render: () => board({...CONVENTION, 名称: '楼门三字约', 文体: '三字经'}, VERSE)};

export const Numbering: Story = {
  render: () => html`${['list', 'bracket', 'digit'].map((numbering) => board(undefined, ARTICLES, numbering))}`,
};

export const Vertical: Story = {
  render: () =>
    html`<linli-convention-board
      vertical
      .data=${{convention: CONVENTION, articles: ARTICLES}}
    ></linli-convention-board>`,
};

export const VerticalVerse: Story = {
  render: () =>
    html`<linli-convention-board
      vertical
      .data=${{convention: {...CONVENTION, 名称: '楼门三字约', 文体: '三字经'}, articles: VERSE}}
    ></linli-convention-board>`,
};

export const Addresses: Story = {
  render: () =>
    html`<linli-convention-board
      id="rules"
      hash
      .data=${{convention: CONVENTION, articles: ARTICLES}}
    ></linli-convention-board>`,
};

export const TwoLanguages: Story = {
  render: () =>
    board(undefined, [
      {
        条号: '1',
        条文: '遛狗牵绳，粪便随手清。',
        对照文字: 'Keep dogs on a lead; clean up after them.',
        对照语言: '英文',
        示例: '是',
      },
      {条号: '2', 条文: '楼道不放杂物。', 对照文字: 'Keep the stairs free.', 对照语言: '英文', 示例: '是'},
    ]),
};

export const Versions: Story = {
  render: () =>
    html`<linli-convention-board
      .data=${{
        convention: [
          {...CONVENTION, 编号: 'C0', 版本: '2023年版'},
          {...CONVENTION, 版本: '2025年版', 替代: 'C0'},
        ],
        articles: [
          {条号: '1', 公约: 'C0', 编号: 'o1', 条文: '遛狗牵绳，粪便随手清。', 示例: '是'},
          {条号: '2', 公约: 'C0', 编号: 'o2', 条文: '楼道不放杂物。', 示例: '是'},
          ...ARTICLES.map((row, index) => ({...row, 公约: 'C1', 编号: `n${index}`})),
        ],
      }}
    ></linli-convention-board>`,
};

export const ArticlesOnly: Story = {render: () => board(undefined, ARTICLES)};

export const MissingValues: Story = {
  render: () =>
    board(
      {编号: 'C1', 名称: '示范小区居民公约', 种类: '居民公约', 文体: '条文', 应到: '近120户', 示例: '是'},
      ARTICLES,
    ),
};

export const DatesThatContradict: Story = {render: () => board({...CONVENTION, 施行日期: '2025-03-01'}, ARTICLES)};

export const VotesThatContradict: Story = {render: () => board({...CONVENTION, 同意: '99户'}, ARTICLES)};

export const Empty: Story = {render: () => html`<linli-convention-board></linli-convention-board>`};

export const LongTexts: Story = {
  render: () =>
    board(
      {...CONVENTION, 名称: '示范街道示范社区示范小区全体居民共同约定'.repeat(2)},
      ARTICLES.map((row) => ({...row, 条文: row['条文']!.repeat(5)})),
    ),
};

export const Traditional: Story = {globals: {locale: 'zh-Hant'}, render: () => board(CONVENTION, ARTICLES)};

export const English: Story = {globals: {locale: 'en'}, render: () => board(CONVENTION, ARTICLES)};

export const LargeType: Story = {globals: {size: '200%'}, render: () => board(CONVENTION, ARTICLES)};

export const ListInside: Story = {
  render: () =>
    html`<linli-convention-board label="楼门约定" numbering="list">
      <ol>
        <li>进出随手关门，晚十点后轻声。</li>
        <li>楼道不放杂物。</li>
      </ol>
    </linli-convention-board>`,
};

const poster = (skin: string, paper: string) =>
  html`<linli-convention-board
    skin=${skin}
    paper=${paper}
    .data=${{convention: CONVENTION, articles: ARTICLES}}
  ></linli-convention-board>`;

export const PosterOfficialA4: Story = {render: () => poster('official', 'a4')};

export const PosterFestiveA3Landscape: Story = {render: () => poster('festive', 'a3-landscape')};

export const PosterPlainScreen: Story = {render: () => poster('plain', 'screen')};

/** A code for the board and for each article, with their addresses as text. */
export const PosterWithCodes: Story = {
  render: () =>
    html`<linli-convention-board
      id="rules"
      hash
      skin="official"
      paper="a4"
      address="https://example.gov.cn/rules/"
      .data=${{
        convention: CONVENTION,
        articles: Array.from({length: 12}, (_, at) => ({...ARTICLES[at % 4]!, 条号: String(at + 1)})),
      }}
    ></linli-convention-board>`,
};

export const PosterVertical: Story = {
  render: () =>
    html`<linli-convention-board
      vertical
      skin="festive"
      paper="a3-landscape"
      .data=${{convention: {...CONVENTION, 名称: '楼门三字约', 文体: '三字经'}, articles: VERSE}}
    ></linli-convention-board>`,
};

export const Search: Story = {
  render: () =>
    html`<linli-convention-board
      search
      check
      .data=${{convention: CONVENTION, articles: ARTICLES}}
    ></linli-convention-board>`,
};

export const JudgedByRule: Story = {
  render: () => board({...CONVENTION, 表决依据: '居民会议（户代表）', 纸质票: '60户', 线上票: '36户'}, ARTICLES),
};

export const OwnersByHeadAndArea: Story = {
  render: () =>
    board(
      {...CONVENTION, 表决依据: '业主共同决定', 总面积: '9600平方米', 参与面积: '8200平方米', 同意面积: '7700平方米'},
      ARTICLES,
    ),
};

export const Living: Story = {
  render: () =>
    html`<linli-convention-board
      .data=${{
        convention: CONVENTION,
        articles: ARTICLES,
        pledges: [
          {楼栋: '一号楼', 已签: '36户', 总户数: '48户', 示例: '是'},
          {楼栋: '二号楼', 已签: '44户', 总户数: '48户', 示例: '是'},
        ],
        supervision: [{时期: '2025年第二季度', 条号: '3', 遵守: '90户', 提醒: '4次', 示例: '是'}],
        effects: [{条号: '3', 指标: '宠物投诉', 之前: '12件', 之后: '3件', 示例: '是'}],
        models: [{事迹: '坚持每天清扫楼道。', 条号: '1', 同意公开: '是', 示例: '是'}],
      }}
    ></linli-convention-board>`,
};
