import {formatQuantity, isProblem, parseQuantity} from '@linli/model/quantity';
import type {Quantity} from '@linli/model/quantity';
import type {Indicator} from '@linli/model/record/indicator';

import {changeText} from './figures.ts';
import {typeset} from './typeset.ts';
import type {Words} from './words.ts';

/** One figure as a row of a table with the column names of docs/formats; empty cells are left out. */
export type ChartRow = Readonly<Record<string, string>>;

/**
 * The official wording where it is a number and its unit; else the number in official form. A drawing has no room for
 * `室外健身广场4处`, which names the thing again, and cannot place `“16”`.
 */
function chartWording(quantity: Quantity, words: Words): string {
  if (quantity.value === null) return words.missing;
  const {text, ...bare} = quantity;
  return text === undefined || isProblem(parseQuantity(text)) ? formatQuantity(bare, words.locale) : text;
}

/**
 * The figures of a chart as the table that the element reads, so that page, file and element keep one format. `proof`
 * says where a fact is proved: the drawing leads there too.
 */
export function chartRows(
  figures: readonly Indicator[],
  words: Words,
  proof: (fact: string) => string,
): readonly ChartRow[] {
  return figures.map((one) => {
    const cells: Record<string, string | undefined> = {
      指标: typeset(one.label),
      数值: chartWording(one.quantity, words),
      系列: one.series,
      变化: changeText(one, words.locale)?.slice(2),
      时间: one.period,
      范围: one.scope,
      链接: one.fact === undefined ? undefined : proof(one.fact),
      示例: one.sample ? '是' : undefined,
    };
    return Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined));
  });
}
