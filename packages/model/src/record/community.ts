import type {Assembled, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** One community in a table of many: who, where, its brand; its page's sections stand in its own folder. */
export interface CommunityRow {
  readonly id: string;
  readonly name: string;
  readonly nameHant?: string;
  readonly region: string;
  readonly level: string;
  readonly brand?: string;
  readonly slogan?: string;
  /** Public contacts only. */
  readonly phone?: string;
  readonly updatedAt?: string;
  readonly reviewedBy?: string;
  readonly sample: boolean;
}

/** Columns of its table. */
export const COMMUNITY_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['代码', '社区编号'],
    required: true,
  },
  {
    key: 'name',
    type: 'text',
    label: say('社区', '社區', 'name'),
    aliases: ['名称', '名稱', '社区名称', '单位'],
    required: true,
  },
  {
    key: 'nameHant',
    type: 'text',
    label: say('繁体名称', '繁體名稱', 'name (traditional)'),
    aliases: ['繁体'],
  },
  {
    key: 'region',
    type: 'text',
    label: say('地区', '地區', 'region'),
    aliases: ['所在地', '省市', '行政区'],
    required: true,
  },
  {
    key: 'level',
    type: 'choice',
    label: say('层级', '層級', 'level'),
    aliases: ['级别', '類型', '类型'],
    required: true,
    choices: {
      community: ['社区', '社區', '村'],
      street: ['街道', '镇', '乡', '鎮', '鄉'],
      district: ['区', '县', '區', '縣'],
      'county-city': ['县级市', '縣級市'],
      'management-committee': ['管委会', '管委會'],
    },
  },
  {
    key: 'brand',
    type: 'text',
    label: say('品牌', '品牌', 'brand'),
    aliases: ['治理品牌', '品牌名称'],
  },
  {
    key: 'slogan',
    type: 'text',
    label: say('口号', '口號', 'slogan'),
    aliases: ['标语'],
  },
  {
    key: 'phone',
    type: 'phone',
    label: say('电话', '電話', 'phone'),
    aliases: ['联系电话', '服务热线'],
    publicContact: true,
  },
  {
    key: 'updatedAt',
    type: 'date',
    label: say('更新日期', '更新日期', 'updated at'),
    aliases: ['更新时间'],
  },
  {
    key: 'reviewedBy',
    type: 'text',
    label: say('审核', '審核', 'reviewed by'),
    aliases: ['审核单位', '审核人'],
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof COMMUNITY_COLUMNS>): Assembled<CommunityRow> {
  return {record: present<CommunityRow>({...values, sample: values.sample ?? false})};
}

/** How a table of communities is read. */
export const communityRecord = defineRecord({
  kind: 'community',
  columns: COMMUNITY_COLUMNS,
  parsers: DATE_PARSERS,
  assemble,
});
