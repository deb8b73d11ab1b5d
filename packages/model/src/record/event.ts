import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {counted} from './count-cell.ts';
import type {Column} from './column.ts';
import {isBefore} from './dates.ts';
import {present} from './present.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** Something that happens on a day, over some days, or again and again. */
export interface CommunityEvent {
  readonly id: string;
  readonly title: string;
  /** 议事日, 邻里节, 公益大集, 培训 … */
  readonly kind: string;
  /** First and last day, ISO; absent where only the recurrence is known. */
  readonly from?: string;
  readonly until?: string;
  /** In words: 每月15日. */
  readonly recurrence?: string;
  readonly place?: string;
  readonly grid?: string;
  readonly times?: Quantity;
  readonly people?: Quantity;
  readonly note?: string;
  readonly sample: boolean;
}

/** Columns of its table. */
export const EVENT_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['序号', '活动编号'],
    required: true,
  },
  {
    key: 'title',
    type: 'text',
    label: say('活动', '活動', 'title'),
    aliases: ['名称', '活动名称', '标题', '主题'],
    required: true,
  },
  {
    key: 'kind',
    type: 'text',
    label: say('类别', '類別', 'kind'),
    aliases: ['类型', '种类'],
    required: true,
  },
  {
    key: 'from',
    type: 'date',
    label: say('开始日期', '開始日期', 'from'),
    aliases: ['日期', '时间', '活动日期', '开始'],
  },
  {
    key: 'until',
    type: 'date',
    label: say('结束日期', '結束日期', 'until'),
    aliases: ['结束', '截止日期'],
  },
  {
    key: 'recurrence',
    type: 'text',
    label: say('周期', '週期', 'recurrence'),
    aliases: ['频次', '多久一次'],
  },
  {
    key: 'place',
    type: 'text',
    label: say('地点', '地點', 'place'),
    aliases: ['活动地点', '场所'],
  },
  {
    key: 'grid',
    type: 'id',
    label: say('网格', '網格', 'grid'),
    aliases: ['所属网格'],
    refersTo: 'grid',
  },
  {
    key: 'times',
    type: 'quantity',
    label: say('场次', '場次', 'times'),
    aliases: ['次数', '场数'],
  },
  {
    key: 'people',
    type: 'quantity',
    label: say('人数', '人數', 'people'),
    aliases: ['参与人数', '人次', '参与'],
  },
  {
    key: 'note',
    type: 'text',
    label: say('说明', '說明', 'note'),
    aliases: ['备注', '内容'],
    prose: true,
  },
  SAMPLE,
] as const satisfies readonly Column[];

function assemble(values: Values<typeof EVENT_COLUMNS>, {fault}: Spot): Assembled<CommunityEvent> {
  const {from, until, recurrence} = values;
  const problems: Problem[] = [];
  if (from === undefined && recurrence === undefined) {
    problems.push(fault('from', {code: 'missing-value', args: {expected: '开始日期'}}));
  }
  if (from !== undefined && until !== undefined && isBefore(until, from)) {
    problems.push(fault('until', {code: 'dates-out-of-order', args: {}}));
  }
  return {record: present<CommunityEvent>({...values, sample: values.sample ?? false}), problems};
}

/** How a table of events is read. */
export const eventRecord = defineRecord({
  kind: 'event',
  columns: EVENT_COLUMNS,
  parsers: {...DATE_PARSERS, quantity: counted},
  assemble,
});
