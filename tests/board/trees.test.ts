import type {Page} from 'playwright-core';

import {holdTrees} from '../lib/stored-trees.ts';

type Row = Readonly<Record<string, string>>;

/** An invented convention, filed and in force. */
const CONVENTION: Row = {
  ...{编号: 'C2', 名称: '示范小区居民公约', 种类: '居民公约', 适用范围: '一至八号楼', 版本: '2025年版', 替代: 'C1'},
  ...{应到: '120户', 实到: '96户', 同意: '88户', 反对: '', 弃权: '3户', 表决依据: '居民会议（户代表）'},
  ...{征集日期: '2025-01-06', 草案日期: '2025-01-20', 审核日期: '2025-02-10', 表决日期: '2025-03-16'},
  ...{备案日期: '2025-03-28', 备案机关: '示范街道办事处', 备案号: '示例备〔2025〕1号', 施行日期: '2025-04-01'},
  ...{征集文件: 'https://example.gov.cn/zhengji', 示例: '是'},
};
const OLDER: Row = {编号: 'C1', 名称: '示范小区居民公约', 种类: '居民公约', 版本: '2023年版', 示例: '是'};
const DOOR: Row = {编号: 'D1', 名称: '一单元楼门公约', 种类: '楼门公约', 承接: 'C2', 示例: '是'};

const article = (id: string, number: string, text: string, more: Row = {}): Row => ({
  ...{编号: id, 条号: number, 条文: text, 示例: '是'},
  ...more,
});
const ARTICLES: readonly Row[] = [
  article('A1', '一', '遛狗牵绳，粪便随手清。', {章: '文明养宠', 白话: '狗拉了要自己捡。', 例子: '夜里下楼也要牵绳。'}),
  article('A2', '二', '电动车停进车棚，不上楼。', {章: '车辆停放', 主题: '电动车'}),
  article('A3', '三', '夜里10点后放低声音。', {章: '邻里'}),
];
const of = (convention: string, articles: readonly Row[]) => articles.map((each) => ({...each, 公约: convention}));
const BEFORE: readonly Row[] = [
  article('B1', '1', '夜里十点后放低声音。'),
  article('B2', '2', '遛狗要牵绳，粪便清。'),
  article('B3', '3', '楼道不堆杂物。'),
];
const PAIRED = [article('P1', '1', '遛狗牵绳。', {对照文字: 'Keep dogs on a lead.', 对照语言: '英文'})];
const VERSE = [article('A1', '1', '楼道净，邻里亲。遇事商，有话讲。')];
const BAD: Row = {...CONVENTION, 替代: '', 同意: '99户', 施行日期: '2025-03-01'};
const RED = [article('A1', '1', '乱停车的，罚款五十元。')];

const LIVING = {
  pledges: [{楼栋: '一号楼', 已签: '40户', 总户数: '48户', 示例: '是'}],
  supervision: [{时期: '2025年三季度', 条号: '1', 遵守: '210次', 提醒: '', 示例: '是'}],
  effects: [{指标: '不牵绳投诉', 条号: '1', 之前: '35件', 之后: '8件', 示例: '是'}],
  models: [{事迹: '一位居民每天清理楼道。', 条号: '1', 同意公开: '是', 示例: '是'}],
};

interface Case {
  readonly given: Readonly<Record<string, unknown>>;
  /** The folded part that is opened. */
  readonly open?: string;
}

const board = (convention: Row | readonly Row[], articles: readonly Row[], more: object = {}) => ({
  data: {convention, articles, ...more},
});
const VERSIONS = [...of('C2', ARTICLES), ...of('C1', BEFORE)];

const CASES: Readonly<Record<string, Case>> = {
  filed: {given: board(CONVENTION, ARTICLES)},
  draft: {given: board({...CONVENTION, 备案日期: '', 施行日期: ''}, ARTICLES)},
  addresses: {given: {...board(CONVENTION, ARTICLES), id: 'gy', hash: true}},
  verse: {given: board({...CONVENTION, 文体: '三字经'}, VERSE)},
  vertical: {given: {...board(CONVENTION, ARTICLES), vertical: true}},
  'two-languages': {given: board(CONVENTION, PAIRED)},
  wider: {given: board([DOOR, CONVENTION], [...of('D1', PAIRED), ...of('C2', ARTICLES)]), open: 'wider-C2'},
  versions: {given: board([CONVENTION, OLDER], VERSIONS), open: 'versions'},
  search: {given: {...board(CONVENTION, ARTICLES), search: true}, open: 'search'},
  hints: {given: {...board(CONVENTION, RED), check: true}, open: 'legality'},
  living: {given: board(CONVENTION, ARTICLES, LIVING)},
  poster: {
    given: {...board(CONVENTION, ARTICLES), paper: 'a4', skin: 'official', address: 'https://example.gov.cn/gy/'},
  },
  wrong: {given: board(BAD, ARTICLES)},
};

async function draw(page: Page, {given, open}: Case): Promise<void> {
  await page.evaluate((properties) => {
    const element = document.createElement('linli-convention-board');
    Object.assign(element, {source: '示例', folded: true}, properties);
    document.body.append(element);
  }, given);
  const part = page.locator(`linli-convention-board details[data-part="${open}"]`);
  if (open) await part.locator('summary').click();
  // Parts ask for one more update each; when none is left, the picture is whole.
  for (let turn = 0, last = ''; turn < 40; turn += 1) {
    await page.waitForTimeout(100);
    const now = await page.locator('linli-convention-board').ariaSnapshot();
    if (now === last && now !== '') break;
    last = now;
  }
}

// What a screen reader is given, view by view.
holdTrees('convention-board', CASES, draw);
