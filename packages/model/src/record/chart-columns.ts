import type {Column} from './column.ts';
import type {RecordDefinition} from './definition.ts';

/** Key, then the column's names in the three languages, then other headings that people use. */
const HEADINGS = [
  'id|编号|編號|id|指标编号|指標編號|序号',
  'section|版块|版塊|section|板块|栏目|欄目',
  'label|指标|指標|label|指标名称|指標名稱|名称|名稱|项目|項目|indicator',
  'quantity|数值|數值|value|数量|數量|数|数据|值|quantity',
  'change|变化|變化|change|增减|同比|增減|变动',
  'target|目标|目標|target|目标值|計劃|计划',
  'series|系列|系列|series|组|分组|組',
  'chart|图|圖|chart|图表|圖表',
  'fact|事实|事實|fact|事实编号|事實編號',
  'partOf|属于|屬於|part of|上级指标|其中',
  'period|时间|時間|period|时期|期间|统计时间|時期',
  'scope|范围|範圍|scope|统计范围|地域',
  'source|来源|來源|source|数据来源|出处|資料來源',
  'method|口径|口徑|method|统计口径|方法',
  'asOf|截至|截至|as of|截止|截至日期|数据日期',
  'note|说明|說明|note|备注|備註|注',
  'grid|网格|網格|grid|所属网格|所屬網格',
  'sample|示例|示例|sample|样例|樣例|示例数据',
];

function columnOf(line: string): Column {
  const [key = '', hans = '', hant = '', en = '', ...aliases] = line.split('|');
  const label = {'zh-Hans': hans, 'zh-Hant': hant, en};
  return {key, label, aliases, type: 'text', required: key === 'id'};
}

/**
 * The headings of a table of figures, for a page that only recognises them: the whole columns, with their descriptions
 * and examples, would weigh more than a kind of chart. A test keeps them equal to `INDICATOR_COLUMNS`.
 */
export const CHART_TABLE: Pick<RecordDefinition<unknown>, 'kind' | 'columns'> = {
  kind: 'indicator',
  columns: HEADINGS.map(columnOf),
};
