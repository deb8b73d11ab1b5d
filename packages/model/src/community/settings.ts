import * as v from 'valibot';

import type {Problem} from '../problem/problem.ts';
import {type ParsedYaml, parseYaml} from '../read/yaml.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/), v.description('编号：小写字母、数字、点和短横'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const widget = v.strictObject({
  id: v.pipe(id, v.description('组件的编号，全页不重复；指标表的“图”一列用它')),
  element: v.pipe(text, v.description('用哪个组件：grid-map、indicator-chart、wish-wall、convention-board 等')),
  kind: v.optional(v.pipe(text, v.description('哪一种图或样式：tile、bar、grids、wishes 等'))),
  title: v.pipe(text, v.description('标题，写明单位')),
  note: v.optional(v.pipe(text, v.description('读图时要知道的事；示例数据在此说明'))),
  shows: v.optional(v.pipe(text, v.description('展示哪一份：公约的编号；心愿墙写渠道的名字，不写就展示全部'))),
  unit: v.optional(v.pipe(text, v.description('图中数字的单位'))),
  mapKind: v.optional(
    v.pipe(
      v.picklist(['schematic', 'licensed', 'geographic']),
      v.description(
        '网格图的种类：schematic 示意图、licensed 经审核的地图图片、geographic 经纬度地图；后两种必须有审图号',
      ),
    ),
  ),
  reviewNumber: v.optional(v.pipe(text, v.description('审图号，照批准文件填写'))),
  picture: v.optional(v.pipe(text, v.description('网格图的底图：图片的地址；各网格的边界填在网格表的“图形”一列'))),
  pictureSize: v.optional(v.pipe(text, v.description('底图的宽和高，以像素计，写成 1200x800；页面按它预留位置'))),
  arrange: v.optional(
    v.pipe(
      v.picklist(['tiles', 'area', 'buildings', 'street']),
      v.description(
        '示意图怎样排：tiles 按社区分块、area 面积按户数、buildings 带楼栋、street 沿街；网格表填了“图中行”“图中列”就照表排',
      ),
    ),
  ),
  geometry: v.optional(
    v.pipe(text, v.description('网格边界的 GeoJSON 或 TopoJSON 文件的地址；图形的 id 是网格的编号')),
  ),
});

const section = v.strictObject({
  id: v.pipe(id, v.description('版块的编号，全页不重复')),
  question: v.pipe(text, v.description('居民会问的一句话')),
  heading: v.optional(v.pipe(text, v.description('文件里的原标题'))),
  answer: v.pipe(text, v.description('一两句话的回答，{事实编号} 处换成文件里的写法')),
  mechanisms: v.pipe(v.array(text), v.description('这一块讲到的机制：facts.json 里的编号')),
  widgets: v.pipe(v.array(widget), v.description('这一块里的组件')),
});

/** What `community.yaml` holds: the page's words and order; its tables hold the data. */
export const SETTINGS = v.strictObject({
  id: v.pipe(id, v.description('社区的编号，与文件夹同名，也是 facts.json 里的编号')),
  lang: v.pipe(v.picklist(['zh-Hans', 'zh-Hant']), v.description('页面用简体还是繁体')),
  name: v.pipe(
    v.strictObject({
      'zh-Hans': v.pipe(text, v.description('简体')),
      'zh-Hant': v.optional(v.pipe(text, v.description('繁体'))),
      en: v.optional(v.pipe(text, v.description('英文'))),
    }),
    v.description('社区的名称'),
  ),
  region: v.pipe(text, v.description('省、市、区（县）、街道')),
  level: v.pipe(text, v.description('层级：community、street、district 等')),
  colour: v.pipe(v.picklist(['ochre', 'water', 'indigo', 'vermilion', 'bamboo', 'plum']), v.description('品牌的颜色')),
  brand: v.pipe(
    v.strictObject({
      name: v.pipe(text, v.description('品牌的名称')),
      fullName: v.optional(v.pipe(text, v.description('品牌的全称'))),
      slogan: v.optional(v.pipe(text, v.description('口号'))),
      form: v.pipe(
        v.picklist(['core-ring', 'chain', 'parties', 'nested', 'tiers', 'petals']),
        v.description('结构：核心加环、链、多方、嵌套、层级、花瓣'),
      ),
      label: v.optional(v.pipe(text, v.description('品牌图的名称'))),
    }),
    v.description('品牌的名称和结构；它的各部分填在品牌表'),
  ),
  introduction: v.pipe(text, v.description('一段话：这是谁，在哪里')),
  updatedAt: v.pipe(v.string(), v.isoDate(), v.description('更新日期，写成 2026-11-21')),
  reviewedBy: v.optional(v.pipe(text, v.description('由哪个单位审核'))),
  contacts: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          role: v.pipe(text, v.description('角色，例如值班电话')),
          unit: v.pipe(text, v.description('单位')),
          phone: v.optional(v.pipe(text, v.description('对外公布的电话'))),
          hours: v.optional(v.pipe(text, v.description('什么时候有人'))),
        }),
      ),
      v.description('对外公布的联系方式：角色和单位，不写个人'),
    ),
  ),
  sections: v.pipe(v.array(section), v.minLength(1), v.description('页面的版块，按居民的问题排')),
});

export type Settings = v.InferOutput<typeof SETTINGS>;

type Path = readonly (string | number)[];

const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({key}) => key as string | number);

/** The last named key of a path; keys of ours only, for an unknown key is never said. */
const nameOf = (path: Path): string =>
  [...path]
    .reverse()
    .find((key) => typeof key === 'string')
    ?.toString() ?? 'community.yaml';

function kindOf(issue: v.BaseIssue<unknown>): 'text' | 'list' | 'map' {
  if (issue.type === 'array') return 'list';
  return issue.type === 'strict_object' ? 'map' : 'text';
}

function problemOf(issue: v.BaseIssue<unknown>, at: ParsedYaml['at']): Problem {
  const path = pathOf(issue);
  const place = at(path);
  const last = issue.path?.[issue.path.length - 1];
  const expected = nameOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {code: 'unknown-key', severity: 'error', place, args: {under: nameOf(path.slice(0, -1))}};
  }
  const missing = last !== undefined && (issue.input === undefined || issue.input === null || issue.input === '');
  if (missing) return {code: 'missing-key', severity: 'error', place, args: {expected}};
  if (issue.type === 'picklist') {
    const allowed = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ').join('、');
    return {code: 'not-an-allowed-word', severity: 'error', place, args: {expected, allowed}};
  }
  if (issue.type === 'max_length') return {code: 'too-long', severity: 'error', place, args: {expected, most: 2000}};
  if (issue.type === 'regex') return {code: 'not-an-id', severity: 'error', place, args: {expected}};
  if (issue.type === 'iso_date') return {code: 'not-a-date', severity: 'error', place, args: {expected}};
  return {code: 'wrong-kind-of-value', severity: 'error', place, args: {expected, kind: kindOf(issue)}};
}

/** `community.yaml` as checked, with the line of each value; `settings` is null where anything in it is wrong. */
export interface SettingsRead {
  readonly settings: Settings | null;
  readonly at: ParsedYaml['at'];
  readonly problems: readonly Problem[];
}

/** Reads and checks `community.yaml`. */
export function readSettings(bytes: Uint8Array): SettingsRead {
  const {data, at, problems} = parseYaml(new TextDecoder().decode(bytes), 'community.yaml');
  if (problems.length > 0) return {settings: null, at, problems};
  const result = v.safeParse(SETTINGS, data);
  if (result.success) return {settings: result.output, at, problems};
  return {settings: null, at, problems: result.issues.map((issue) => problemOf(issue, at))};
}
