import type {Problem} from '../problem/problem.ts';
import type {Change, Quantity} from '../quantity/quantity.ts';
import {sameUnit} from '../quantity/units.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {INDICATOR_COLUMNS} from './indicator.columns.ts';
import {present} from './present.ts';
import {DATE_PARSERS} from './date-parsers.ts';
import {QUANTITY_PARSERS} from './quantity-parsers.ts';

/** One figure with its meaning (指标). */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly quantity: Quantity;
  readonly change?: Change;
  readonly target?: Quantity;
  /** Name of the series it belongs to, where a chart has several. */
  readonly series?: string;
  /** Id of the page section whose question it answers. */
  readonly section?: string;
  /** Id of the chart that draws it. */
  readonly chart?: string;
  /** 目前, 今年以来, 2024年 … as written. */
  readonly period?: string;
  /** Id of the grid it speaks of. */
  readonly grid?: string;
  /** The area it speaks of, when that is not the community itself. */
  readonly scope?: string;
  readonly source?: string;
  /** Id of the indicator it is a part of. */
  readonly partOf?: string;
  /** The whole it is a part of, in words, where that is no indicator. */
  readonly of?: string;
  /** What one such number stands for: 每个网格. */
  readonly per?: string;
  /** How it was counted. */
  readonly method?: string;
  /** Day up to which it counts, ISO. */
  readonly asOf?: string;
  readonly note?: string;
  /** Id of the fact in facts.json that proves it. */
  readonly fact?: string;
  readonly sample: boolean;
}

type IndicatorValues = Values<typeof INDICATOR_COLUMNS>;

const NOTHING: Quantity = {value: null, qualifier: 'exact', unit: ''};

/** Without a fact a row must name its figure and give its number; its change and target must be in kind. */
function faultsOf({id, fact, label, quantity, target, partOf}: IndicatorValues, {fault}: Spot): readonly Problem[] {
  const problems: Problem[] = [];
  if (fact === undefined && label === undefined) {
    problems.push(fault('label', {code: 'missing-value', args: {expected: '指标'}}));
  }
  if (fact === undefined && quantity === undefined) {
    problems.push(fault('quantity', {code: 'missing-value', args: {expected: '数值'}}));
  }
  if (quantity && target && quantity.unit !== '' && target.unit !== '' && !sameUnit(quantity.unit, target.unit)) {
    problems.push(fault('target', {code: 'target-in-other-unit', args: {expected: '目标'}}));
  }
  if (partOf === id) problems.push(fault('partOf', {code: 'own-parent', args: {expected: '属于'}}));
  return problems;
}

function assemble(values: IndicatorValues, spot: Spot): Assembled<Indicator> {
  const {id, label = '', quantity = NOTHING, sample = false} = values;
  return {record: present<Indicator>({...values, id, label, quantity, sample}), problems: faultsOf(values, spot)};
}

/** How a table of figures is read. A row with a fact may leave label and number empty: the fact gives them. */
export const indicatorRecord = defineRecord({
  kind: 'indicator',
  columns: INDICATOR_COLUMNS,
  parsers: {...DATE_PARSERS, ...QUANTITY_PARSERS},
  assemble,
});
