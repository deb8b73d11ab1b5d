import type {Column} from './column.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** Columns of a table of figures. */
export const INDICATOR_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['指标编号', '指標編號', '序号'],
    required: true,
  },
  {
    key: 'section',
    type: 'id',
    label: say('版块', '版塊', 'section'),
    aliases: ['板块', '栏目', '欄目'],
  },
  {
    key: 'label',
    type: 'text',
    label: say('指标', '指標', 'label'),
    aliases: ['指标名称', '指標名稱', '名称', '名稱', '项目', '項目', 'indicator'],
  },
  {
    key: 'quantity',
    type: 'quantity',
    label: say('数值', '數值', 'value'),
    aliases: ['数量', '數量', '数', '数据', '值', 'quantity'],
  },
  {
    key: 'change',
    type: 'change',
    label: say('变化', '變化', 'change'),
    aliases: ['增减', '同比', '增減', '变动'],
  },
  {
    key: 'target',
    type: 'quantity',
    label: say('目标', '目標', 'target'),
    aliases: ['目标值', '計劃', '计划'],
  },
  {
    key: 'series',
    type: 'text',
    label: say('系列', '系列', 'series'),
    aliases: ['组', '分组', '組'],
  },
  {
    key: 'chart',
    type: 'id',
    label: say('图', '圖', 'chart'),
    aliases: ['图表', '圖表'],
  },
  {
    key: 'fact',
    type: 'id',
    label: say('事实', '事實', 'fact'),
    aliases: ['事实编号', '事實編號'],
  },
  {
    key: 'partOf',
    type: 'id',
    label: say('属于', '屬於', 'part of'),
    aliases: ['上级指标', '其中'],
    refersTo: 'indicator',
  },
  {
    key: 'period',
    type: 'text',
    label: say('时间', '時間', 'period'),
    aliases: ['时期', '期间', '统计时间', '時期'],
  },
  {
    key: 'scope',
    type: 'text',
    label: say('范围', '範圍', 'scope'),
    aliases: ['统计范围', '地域'],
  },
  {
    key: 'source',
    type: 'text',
    label: say('来源', '來源', 'source'),
    aliases: ['数据来源', '出处', '資料來源'],
  },
  {
    key: 'method',
    type: 'text',
    label: say('口径', '口徑', 'method'),
    aliases: ['统计口径', '方法'],
  },
  {
    key: 'asOf',
    type: 'date',
    label: say('截至', '截至', 'as of'),
    aliases: ['截止', '截至日期', '数据日期'],
  },
  {
    key: 'note',
    type: 'text',
    label: say('说明', '說明', 'note'),
    aliases: ['备注', '備註', '注'],
    prose: true,
  },
  {
    key: 'grid',
    type: 'id',
    label: say('网格', '網格', 'grid'),
    aliases: ['所属网格', '所屬網格'],
    refersTo: 'grid',
  },
  SAMPLE,
] as const satisfies readonly Column[];
