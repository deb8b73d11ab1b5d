import * as v from 'valibot';

import type {Article} from '../article.ts';
import {ARTICLE_COLUMNS} from '../article.ts';
import type {BrandRow} from '../brand.ts';
import {BRAND_COLUMNS} from '../brand.ts';
import type {CatalogueItem} from '../catalogue.ts';
import {CATALOGUE_COLUMNS} from '../catalogue.ts';
import type {CommunityRow} from '../community.ts';
import {COMMUNITY_COLUMNS} from '../community.ts';
import {CONVENTION_COLUMNS} from '../convention.columns.ts';
import type {Convention} from '../convention.ts';
import type {DeliberationStep} from '../deliberation.ts';
import {DELIBERATION_COLUMNS} from '../deliberation.ts';
import {DOCS} from '../docs/by-kind.ts';
import type {CommunityEvent} from '../event.ts';
import {EVENT_COLUMNS} from '../event.ts';
import {GRID_COLUMNS} from '../grid.columns.ts';
import type {Grid, GridWorker} from '../grid.ts';
import {INDICATOR_COLUMNS} from '../indicator.columns.ts';
import type {Indicator} from '../indicator.ts';
import type {RecordKind} from '../kind.ts';
import {MATTER_COLUMNS} from '../matter.columns.ts';
import type {Matter} from '../matter.ts';
import type {PlaceRecord} from '../place.ts';
import {PLACE_COLUMNS} from '../place.ts';
import type {Source} from '../source.ts';
import {SOURCE_COLUMNS} from '../source.ts';
import {WISH_COLUMNS, WISH_STATUS} from '../wish.columns.ts';
import type {Wish, WishStatus} from '../wish.ts';
import {BALLOT} from './ballot.ts';
import {DATE, fields, LINK, QUANTITY, said, SAMPLE_FIELD as sample, VOTE} from './parts.ts';

type Schema<T> = v.GenericSchema<T>;

const worker: Schema<GridWorker> = v.strictObject({
  role: said(v.string(), '网格长或网格员'),
  name: v.optional(said(v.string(), '公布的姓名')),
  phone: v.optional(said(v.string(), '对外公布的电话')),
});

const count = v.pipe(v.nullable(QUANTITY), v.description('未统计为 null'));

const grid = v.strictObject({
  ...fields(GRID_COLUMNS, DOCS.grid, [
    'id',
    'name',
    'community',
    'parent',
    'bounds',
    'duties',
    'buildings',
    'pinyin',
    'geometry',
    'note',
  ]),
  households: count,
  population: count,
  leader: v.optional(said(worker, '网格长')),
  workers: said(v.array(worker), '网格员，一人一项'),
  at: v.optional(
    said(
      v.strictObject({row: said(v.number(), '从上数第几行'), column: said(v.number(), '从左数第几列')}),
      '在示意图里的位置',
    ),
  ),
  sample,
}) satisfies Schema<Grid>;

const place = v.strictObject({
  ...fields(PLACE_COLUMNS, DOCS.place, ['id', 'name', 'kind', 'grid', 'where', 'hours', 'offers', 'phone', 'count']),
  coordinates: v.optional(
    said(
      v.strictObject({lon: said(v.number(), '经度，单位度'), lat: said(v.number(), '纬度，单位度')}),
      '位置，WGS84 或 CGCS2000',
    ),
  ),
  sample,
}) satisfies Schema<PlaceRecord>;

const status = v.picklist(Object.keys(WISH_STATUS) as WishStatus[]);

const wish = v.strictObject({
  ...fields(WISH_COLUMNS, DOCS.wish, ['id', 'text', 'category', 'audience', 'channel', 'grid', 'status', 'claimant']),
  ...fields(WISH_COLUMNS, DOCS.wish, ['due', 'result', 'reason', 'rating', 'before', 'after', 'became']),
  ...fields(WISH_COLUMNS, DOCS.wish, ['raters', 'support', 'becameLink', 'pinyin']),
  steps: said(
    v.array(v.strictObject({status: said(status, '走到哪一步'), date: said(DATE, '这一步的日期')})),
    '每一步和日期，按先后',
  ),
  share: v.optional(
    said(v.strictObject({claimed: said(v.number(), '已认领几份'), of: said(v.number(), '一共几份')}), '分份认领的进度'),
  ),
  sample,
}) satisfies Schema<Wish>;

const step = said(
  v.picklist(['collected', 'drafted', 'reviewed', 'voted', 'filed']),
  '哪一步：征集、草案、审核、表决、备案',
);

const convention = v.strictObject({
  ...fields(CONVENTION_COLUMNS, DOCS.convention, ['id', 'title', 'kind', 'scope', 'filingNumber']),
  form: v.pipe(v.picklist(['articles', 'verse-3', 'verse-5', 'verse-7']), v.description('条文、三字经、五言或七言')),
  ...fields(CONVENTION_COLUMNS, DOCS.convention, ['inForceFrom', 'nextReview', 'version', 'replaces', 'grid']),
  ...fields(CONVENTION_COLUMNS, DOCS.convention, ['filedWith', 'inherits']),
  adoption: v.optional(VOTE),
  ballot: v.optional(BALLOT),
  procedure: v.pipe(
    v.array(v.strictObject({step, date: said(DATE, '这一步的日期')})),
    v.description('征集、草案、审核、表决、备案的日期'),
  ),
  documents: v.optional(
    v.pipe(
      v.array(v.strictObject({step, href: said(LINK, '文件的网址')})),
      v.description('征集、草案、审核、表决、备案时公布的文件'),
    ),
  ),
  sample,
}) satisfies Schema<Convention>;

const article = v.strictObject({
  ...fields(ARTICLE_COLUMNS, DOCS.article, ['id', 'convention', 'number', 'chapter', 'topic', 'text', 'plain', 'case']),
  ...fields(ARTICLE_COLUMNS, DOCS.article, ['indicator', 'parallel', 'language']),
  sample,
}) satisfies Schema<Article>;

const indicator = v.strictObject({
  ...fields(INDICATOR_COLUMNS, DOCS.indicator, ['id', 'section', 'change', 'target', 'series', 'chart', 'fact']),
  ...fields(INDICATOR_COLUMNS, DOCS.indicator, ['partOf', 'period', 'scope', 'source', 'method', 'asOf', 'note']),
  ...fields(INDICATOR_COLUMNS, DOCS.indicator, ['grid']),
  label: v.pipe(v.string(), v.description('指标的名称')),
  quantity: QUANTITY,
  of: v.optional(v.pipe(v.string(), v.description('占什么的一部分，用文字写'))),
  per: v.optional(v.pipe(v.string(), v.description('每个什么的数'))),
  sample,
}) satisfies Schema<Indicator>;

const brand = v.strictObject({
  ...fields(BRAND_COLUMNS, DOCS.brand, ['id', 'parent', 'name', 'meaning', 'carriedBy', 'href']),
  role: v.pipe(v.picklist(['core', 'part', 'stage', 'strand', 'outcome']), v.description('核心、部分、阶段、链或成效')),
}) satisfies Schema<BrandRow>;

const deliberation = v.strictObject({
  ...fields(DELIBERATION_COLUMNS, DOCS.deliberation, ['id', 'flow', 'number', 'name', 'track', 'role', 'does']),
  ...fields(DELIBERATION_COLUMNS, DOCS.deliberation, ['yields', 'days']),
  preset: said(
    v.picklist(['five-steps', 'three-kinds', 'dual-track', 'one-sixteen-n', 'stools', 'own']),
    '五步议事法、三事分流、双轨协商、1+16+n、马扎协商或自定',
  ),
  sample,
}) satisfies Schema<DeliberationStep>;

const notice = v.strictObject({
  from: said(DATE, '公示开始的日期'),
  until: v.optional(said(DATE, '公示结束的日期')),
  objections: said(v.nullable(QUANTITY), '收到几条异议；未填报为 null'),
  replies: v.optional(said(v.string(), '怎样答复')),
});

const matter = v.strictObject({
  ...fields(MATTER_COLUMNS, DOCS.matter, ['id', 'topic', 'category', 'track', 'step', 'grid', 'metOn', 'place']),
  ...fields(MATTER_COLUMNS, DOCS.matter, ['host', 'conclusion', 'who', 'due', 'became']),
  attendance: v.pipe(v.array(v.string()), v.description('哪些角色各几人')),
  opinions: v.pipe(v.array(v.string()), v.description('主要意见')),
  vote: v.optional(VOTE),
  notice: v.optional(v.pipe(notice, v.description('公示与答复'))),
  sample,
}) satisfies Schema<Matter>;

const catalogue = v.strictObject({
  ...fields(CATALOGUE_COLUMNS, DOCS.catalogue, ['id', 'kind', 'title', 'list', 'group', 'summary', 'audience']),
  ...fields(CATALOGUE_COLUMNS, DOCS.catalogue, ['provider', 'how', 'place', 'hours', 'phone', 'status', 'year']),
  ...fields(CATALOGUE_COLUMNS, DOCS.catalogue, ['amount', 'href']),
  sample,
}) satisfies Schema<CatalogueItem>;

const event = v.strictObject({
  ...fields(EVENT_COLUMNS, DOCS.event, ['id', 'title', 'kind', 'from', 'until', 'recurrence', 'place', 'grid']),
  ...fields(EVENT_COLUMNS, DOCS.event, ['times', 'people', 'note']),
  sample,
}) satisfies Schema<CommunityEvent>;

const source = v.strictObject(
  fields(SOURCE_COLUMNS, DOCS.source, ['id', 'document', 'publisher', 'date', 'url', 'quote']),
) satisfies Schema<Source>;

const community = v.strictObject({
  ...fields(COMMUNITY_COLUMNS, DOCS.community, ['id', 'name', 'nameHant', 'region', 'level', 'brand', 'slogan']),
  ...fields(COMMUNITY_COLUMNS, DOCS.community, ['phone', 'updatedAt', 'reviewedBy']),
  sample,
}) satisfies Schema<CommunityRow>;

/** The closed schema of every record; each is checked against its type here and against its table's records by a test. */
export const SCHEMAS = {
  community,
  brand,
  grid,
  place,
  wish,
  convention,
  article,
  indicator,
  deliberation,
  matter,
  catalogue,
  event,
  source,
} satisfies {readonly [Kind in RecordKind]: v.GenericSchema};
