import type {Change, Quantity} from '../quantity/quantity.ts';

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
  /** The area it speaks of, when that is not the community itself. */
  readonly scope?: string;
  readonly source?: string;
  readonly note?: string;
  /** Id of the fact in facts.json that proves it. */
  readonly fact?: string;
  readonly sample: boolean;
}
