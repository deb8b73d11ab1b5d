import type {Column} from './column.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** More columns than this have no room on a screen; more rows are a list. */
export const MOST_BY_HAND = {rows: 60, columns: 12} as const;

/** Columns of a table of grids. */
export const GRID_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['网格编号', '網格編號', '序号', '网格号'],
    required: true,
  },
  {
    key: 'name',
    type: 'text',
    label: say('网格', '網格', 'name'),
    aliases: ['网格名称', '網格名稱', '名称', '名稱', 'grid'],
    required: true,
  },
  {
    key: 'community',
    type: 'text',
    label: say('社区', '社區', 'community'),
    aliases: ['所属社区', '所屬社區', '村社', '村（社区）'],
    required: true,
  },
  {
    key: 'parent',
    type: 'id',
    label: say('上级', '上級', 'parent'),
    aliases: ['上级网格', '上級網格', '上级编号', '所属网格'],
    refersTo: 'grid',
  },
  {
    key: 'households',
    type: 'quantity',
    label: say('户数', '戶數', 'households'),
    aliases: ['住户数', '住戶數', '总户数', '總戶數'],
  },
  {
    key: 'population',
    type: 'quantity',
    label: say('人口', '人口', 'population'),
    aliases: ['人数', '人數', '人口数', '人口數', '总人口', '常住人口'],
  },
  {
    key: 'leader',
    type: 'text',
    label: say('网格长', '網格長', 'leader'),
    aliases: ['网格长姓名', '负责人', '負責人', '网格负责人'],
  },
  {
    key: 'leaderPhone',
    type: 'phone',
    label: say('网格长电话', '網格長電話', 'leader phone'),
    aliases: ['联系电话', '聯繫電話', '电话', '電話'],
    publicContact: true,
  },
  {
    key: 'workers',
    type: 'list',
    label: say('网格员', '網格員', 'workers'),
    aliases: ['专职网格员', '網格員姓名', '网格员姓名'],
  },
  {
    key: 'workerPhones',
    type: 'list',
    label: say('网格员电话', '網格員電話', 'worker phones'),
    publicContact: true,
  },
  {
    key: 'bounds',
    type: 'text',
    label: say('四至', '四至', 'bounds'),
    aliases: ['范围', '範圍', '网格范围', '四至范围'],
    prose: true,
  },
  {
    key: 'duties',
    type: 'list',
    label: say('职责', '職責', 'duties'),
    aliases: ['工作职责', '工作職責', '网格职责', '網格職責'],
    prose: true,
  },
  {
    key: 'buildings',
    type: 'list',
    label: say('小区楼栋', '小區樓棟', 'buildings'),
    aliases: ['小区', '小區', '楼栋', '樓棟', '所辖小区', '包含小区', '院落'],
    prose: true,
  },
  {
    key: 'atRow',
    type: 'integer',
    label: say('图中行', '圖中行', 'map row'),
    aliases: ['行'],
  },
  {
    key: 'atColumn',
    type: 'integer',
    label: say('图中列', '圖中列', 'map column'),
    aliases: ['列'],
  },
  {
    key: 'geometry',
    type: 'text',
    label: say('图形', '圖形', 'shape'),
    aliases: ['边界', '邊界', '多边形', '多邊形'],
    machine: true,
  },
  {
    key: 'pinyin',
    type: 'text',
    label: say('拼音', '拼音', 'pinyin'),
    aliases: ['拼音首字母'],
    machine: true,
  },
  {
    key: 'note',
    type: 'text',
    label: say('说明', '說明', 'note'),
    aliases: ['备注', '備註'],
    prose: true,
  },
  SAMPLE,
] as const satisfies readonly Column[];
