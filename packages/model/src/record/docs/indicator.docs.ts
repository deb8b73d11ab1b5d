import type {INDICATOR_COLUMNS} from '../indicator.columns.ts';
import {type Docs, SAMPLE_DOC} from './docs.ts';

/** What each column of indicator holds, with an example. */
export const INDICATOR_DOCS: Docs<typeof INDICATOR_COLUMNS> = {
  id: ['指标的编号，在本表中不重复。', 'I01'],
  section: ['放在页面哪一块：community.yaml 里版块的编号。', 'grids'],
  label: ['指标的名称；填了“事实”的可不填，填了则代替事实里的名称。', '实现的微心愿'],
  quantity: ['照文件的写法：160余个、近3万名、47.5%；未填报写“—”，不要写 0。', '160余个'],
  change: ['与什么比、升降多少：比去年提高13个百分点、同比下降50%。', '比上年增加12个'],
  target: ['要达到的数，单位与数值相同。', '200个'],
  series: ['同一张图里有几个系列时，这个数属于哪一个。', '2024年'],
  chart: ['画在哪张图里：community.yaml 里组件的编号。', 'wish-count'],
  fact: ['facts.json 里的事实编号；填了它，数值、单位、时间、范围、变化、说明都取自那里。', 'yumen-laoshiqu.wishes'],
  partOf: ['是哪个指标的一部分，填那个指标的编号。', 'I00'],
  period: ['文件怎么写就怎么写：今年以来、2024年、截至目前。', '今年以来'],
  scope: ['这个数说的不是本社区全部时，写明是哪里。', '四个试点'],
  source: ['出自哪份文件。', '社区工作总结'],
  method: ['怎么统计的，一句话。', '以认领单登记为准'],
  asOf: ['数据截至哪一天。', '2025年6月30日'],
  note: ['读数时要知道的事。', '文件未说明是否为人次'],
  grid: ['只说一个网格时，填网格的编号。', 'G01'],
  sample: SAMPLE_DOC,
};
