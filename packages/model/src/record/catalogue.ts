import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {QUANTITY_PARSERS} from './quantity-parsers.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** What a catalogue lists: services, posts, projects, cases, topics, spaces, methods. */
export type CatalogueKind = 'service' | 'post' | 'project' | 'case' | 'topic' | 'space' | 'method';

/** One entry of a catalogue (清单). */
export interface CatalogueItem {
  readonly id: string;
  readonly kind: CatalogueKind;
  readonly title: string;
  /** Which list it stands in, where a page has several: 精准服务菜单, 议事清单. */
  readonly list?: string;
  readonly group?: string;
  readonly summary?: string;
  readonly audience?: string;
  readonly provider?: string;
  readonly how?: string;
  readonly place?: string;
  readonly hours?: string;
  readonly phone?: string;
  readonly status?: string;
  /** Four digits. */
  readonly year?: number;
  readonly amount?: Quantity;
  readonly href?: string;
  readonly sample: boolean;
}

/** Columns of its table. */
export const CATALOGUE_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['序号', '项目编号'],
    required: true,
  },
  {
    key: 'kind',
    type: 'choice',
    label: say('种类', '種類', 'kind'),
    aliases: ['类型'],
    required: true,
    choices: {
      service: ['服务', '服務'],
      post: ['岗位', '崗位'],
      project: ['项目', '項目', '專案'],
      case: ['案例'],
      topic: ['议题', '議題', '事项'],
      space: ['空间', '空間'],
      method: ['方法', '模式', '工作法'],
    },
  },
  {
    key: 'title',
    type: 'text',
    label: say('名称', '名稱', 'title'),
    aliases: ['标题', '項目名稱', '服务名称', '项目名称'],
    required: true,
  },
  {
    key: 'list',
    type: 'text',
    label: say('清单', '清單', 'list'),
    aliases: ['清单名称', '菜单'],
  },
  {
    key: 'group',
    type: 'text',
    label: say('分组', '分組', 'group'),
    aliases: ['类别', '大类', '大项', '類別'],
  },
  {
    key: 'summary',
    type: 'text',
    label: say('内容', '內容', 'summary'),
    aliases: ['说明', '简介', '服务内容'],
    prose: true,
  },
  {
    key: 'audience',
    type: 'text',
    label: say('面向', '面向', 'audience'),
    aliases: ['服务对象', '对象', '人群'],
    prose: true,
  },
  {
    key: 'provider',
    type: 'text',
    label: say('提供方', '提供方', 'provider'),
    aliases: ['单位', '服务单位', '承办单位', '实施单位'],
  },
  {
    key: 'how',
    type: 'text',
    label: say('怎么办', '怎麼辦', 'how'),
    aliases: ['办理方式', '预约方式', '申请方式'],
    prose: true,
  },
  {
    key: 'place',
    type: 'id',
    label: say('地点', '地點', 'place'),
    aliases: ['场所', '服务地点'],
    refersTo: 'place',
  },
  {
    key: 'hours',
    type: 'text',
    label: say('时间', '時間', 'hours'),
    aliases: ['服务时间', '开放时间'],
  },
  {
    key: 'phone',
    type: 'phone',
    label: say('电话', '電話', 'phone'),
    aliases: ['联系电话', '服务热线'],
    publicContact: true,
  },
  {
    key: 'status',
    type: 'text',
    label: say('状态', '狀態', 'status'),
    aliases: ['进展'],
  },
  {
    key: 'year',
    type: 'integer',
    label: say('年份', '年份', 'year'),
    aliases: ['年度'],
  },
  {
    key: 'amount',
    type: 'quantity',
    label: say('数量', '數量', 'amount'),
    aliases: ['金额', '名额', '经费'],
  },
  {
    key: 'href',
    type: 'url',
    label: say('链接', '鏈接', 'link'),
    aliases: ['网址', '連結'],
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof CATALOGUE_COLUMNS>, {fault}: Spot): Assembled<CatalogueItem> {
  const {year} = values;
  const wrong = year !== undefined && (year < 1949 || year > 2100);
  const args = {expected: '年份', least: 1949, most: 2100};
  const problems = wrong ? [fault('year', {code: 'out-of-range', args})] : [];
  return {record: present<CatalogueItem>({...values, sample: values.sample ?? false}), problems};
}

/** How a catalogue is read. */
export const catalogueRecord = defineRecord({
  kind: 'catalogue',
  columns: CATALOGUE_COLUMNS,
  parsers: QUANTITY_PARSERS,
  assemble,
});
