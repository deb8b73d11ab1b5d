import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {articleNumber} from './article-number.ts';
import {defineRecord} from './build-row.ts';
import type {Column} from './column.ts';
import {counted} from './count-cell.ts';
import {present} from './present.ts';
import {QUANTITY_PARSERS} from './quantity-parsers.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** How many households of a building have signed; never who. */
export interface Pledge {
  readonly building: string;
  readonly signed: Quantity;
  readonly households: Quantity;
  readonly sample?: boolean;
}

/** How an article was kept in a period: counts only. */
export interface Supervision {
  readonly period: string;
  readonly article: number;
  readonly kept?: Quantity;
  /** 提醒: how often people were reminded; never whom. */
  readonly reminded?: Quantity;
  readonly sample?: boolean;
}

/** What somebody did that others may follow; shown only where the person agreed. */
export interface RoleModel {
  readonly text: string;
  readonly article?: number;
  readonly consent: boolean;
  readonly sample?: boolean;
}

/** A figure before a convention and after it. */
export interface Effect {
  readonly label: string;
  readonly article?: number;
  readonly before: Quantity;
  readonly after: Quantity;
  readonly sample?: boolean;
}

const ARTICLE = {
  key: 'article',
  type: 'integer',
  label: say('条号', '條號', 'article'),
  aliases: ['条', '條'],
} as const;

const PLEDGE_COLUMNS = [
  {key: 'building', type: 'text', label: say('楼栋', '樓棟', 'building'), aliases: ['楼门', '樓門'], required: true},
  {key: 'signed', type: 'quantity', label: say('已签', '已簽', 'signed'), aliases: ['签约户数'], required: true},
  {
    key: 'households',
    type: 'quantity',
    label: say('总户数', '總戶數', 'households'),
    aliases: ['户数'],
    required: true,
  },
  SAMPLE,
] as const satisfies readonly Column[];

const SUPERVISION_COLUMNS = [
  {key: 'period', type: 'text', label: say('时期', '時期', 'period'), aliases: ['月份', '季度'], required: true},
  {...ARTICLE, required: true},
  {key: 'kept', type: 'quantity', label: say('遵守', '遵守', 'kept'), aliases: ['做到']},
  {key: 'reminded', type: 'quantity', label: say('提醒', '提醒', 'reminded'), aliases: ['劝导', '勸導']},
  SAMPLE,
] as const satisfies readonly Column[];

const MODEL_COLUMNS = [
  {
    key: 'text',
    type: 'text',
    label: say('事迹', '事跡', 'deed'),
    aliases: ['榜样', '榜樣'],
    required: true,
    prose: true,
  },
  ARTICLE,
  {
    key: 'consent',
    type: 'boolean',
    label: say('同意公开', '同意公開', 'consent'),
    aliases: ['本人同意'],
    required: true,
  },
  SAMPLE,
] as const satisfies readonly Column[];

const EFFECT_COLUMNS = [
  {key: 'label', type: 'text', label: say('指标', '指標', 'indicator'), required: true},
  ARTICLE,
  {key: 'before', type: 'quantity', label: say('之前', '之前', 'before'), aliases: ['订立前'], required: true},
  {key: 'after', type: 'quantity', label: say('之后', '之後', 'after'), aliases: ['订立后'], required: true},
  SAMPLE,
] as const satisfies readonly Column[];

/** Columns of the tables beside a convention. */
export const LIVING_COLUMNS = {
  pledges: PLEDGE_COLUMNS,
  supervision: SUPERVISION_COLUMNS,
  models: MODEL_COLUMNS,
  effects: EFFECT_COLUMNS,
} as const;

function assemblePledge(values: Values<typeof PLEDGE_COLUMNS>, {fault}: Spot): Assembled<Pledge> {
  const {building, signed, households, sample} = values;
  const isOver = signed.value !== null && households.value !== null && signed.value > households.value;
  const over = fault('signed', {code: 'more-than-whole', args: {part: '已签', whole: '总户数'}});
  return {record: present<Pledge>({building, signed, households, sample}), problems: isOver ? [over] : []};
}

/** How tables beside a convention are read: pledges, supervision, role models, effects. */
export const LIVING = {
  pledges: defineRecord({
    kind: 'convention',
    columns: PLEDGE_COLUMNS,
    parsers: {quantity: counted},
    assemble: assemblePledge,
  }),
  supervision: defineRecord({
    kind: 'convention',
    columns: SUPERVISION_COLUMNS,
    parsers: {quantity: counted, integer: articleNumber},
    assemble: ({period, article, kept, reminded, sample}) => ({
      record: present<Supervision>({period, article, kept, reminded, sample}),
    }),
  }),
  models: defineRecord({
    kind: 'convention',
    columns: MODEL_COLUMNS,
    parsers: {integer: articleNumber},
    assemble: ({text, article, consent, sample}) => ({
      record: present<RoleModel>({text, article, consent, sample}),
    }),
  }),
  effects: defineRecord({
    kind: 'convention',
    columns: EFFECT_COLUMNS,
    parsers: {...QUANTITY_PARSERS, integer: articleNumber},
    assemble: ({label, article, before, after, sample}) => ({
      record: present<Effect>({label, article, before, after, sample}),
    }),
  }),
} as const;
