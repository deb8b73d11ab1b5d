import {formatQuantity, sameUnit} from '../quantity/index.ts';
import {times} from '../quantity/numerals.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {moneyPower} from '../quantity/units.ts';
import type {Table} from '../read/table.ts';
import type {ChartData, ChartSeries} from './chart-data.ts';
import {isLong} from './chart-headings.ts';
import {readLong} from './chart-long.ts';
import {readWide} from './chart-wide.ts';

export type {ChartCategory, ChartData, ChartSeries} from './chart-data.ts';

/** The one unit of some series; `null` when they differ, empty when none was written. */
export function commonUnit(series: readonly ChartSeries[]): string | null {
  const reported = series.flatMap(({values}) => values).filter((q): q is Quantity => q !== null && q.value !== null);
  const first = reported[0]?.unit ?? '';
  return reported.every(({unit}) => sameUnit(unit, first)) ? first : null;
}

type Script = 'zh-Hans' | 'zh-Hant';

/** Quantities keep their units in simplified characters, so what the cells say tells. */
const scriptOf = (table: Table): Script => (/[萬億]/.test(JSON.stringify(table)) ? 'zh-Hant' : 'zh-Hans');

/** 9800万元 in 元, worded as it was; in traditional characters where the table writes its amounts in them. */
function inYuan(quantity: Quantity, script: Script): Quantity {
  const {value, upper, unit} = quantity;
  const power = moneyPower(unit) ?? 0;
  const text = formatQuantity(quantity, script);
  return {...quantity, value: value && times(value, power), upper: upper && times(upper, power), unit: '元', text};
}

/** Amounts in 元, 万元 and 亿元 on one scale; any others as they are. */
function onOneScale(series: readonly ChartSeries[], script: Script): readonly ChartSeries[] {
  const isMoney = (q: Quantity | null): boolean => typeof q?.value !== 'number' || moneyPower(q.unit) !== undefined;
  if (!series.every(({values}) => values.every(isMoney))) return series;
  return series.map((one) => ({
    ...one,
    values: one.values.map((q) => q && inYuan(q, script)),
    targets: one.targets.map((q) => q && inYuan(q, script)),
  }));
}

/**
 * Turns a table into what a chart draws. A long table has one figure a row (指标, 数值, 系列, 变化); any other names its
 * categories in the first column and has a series in each column of numbers. `unit` is the unit of bare numbers.
 */
export function chartTable(table: Table, unit = ''): ChartData {
  const {categories, series, problems} = isLong(table) ? readLong(table, unit) : readWide(table, unit);
  const common = commonUnit(series);
  const scaled = common === null ? onOneScale(series, scriptOf(table)) : series;
  return {categories, series: scaled, unit: common ?? commonUnit(scaled), problems};
}
