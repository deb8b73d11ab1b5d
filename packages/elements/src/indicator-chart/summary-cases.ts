import type {ChartData} from '@linli/model/record/chart-data';
import {chartTable} from '@linli/model/record/chart-table';
import {readMatrix} from '@linli/model/read/cells';
import {CHART_TABLE} from '@linli/model/record/chart-columns';

/** Invented tables, one for each thing a sentence must get right. Rows of texts; the first row are the headings. */
export const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  exact: [
    ['项', '数'],
    ['甲', '3人'],
    ['乙', '5人'],
    ['丙', '4人'],
  ],
  over: [
    ['项', '数'],
    ['甲', '60余人'],
    ['乙', '80余人'],
    ['丙', '7人'],
  ],
  nearly: [
    ['项', '数'],
    ['甲', '近3万名'],
    ['乙', '2万名'],
  ],
  about: [
    ['项', '数'],
    ['甲', '约100人'],
    ['乙', '90人'],
  ],
  atLeast: [
    ['项', '数'],
    ['甲', '96.5%以上'],
    ['乙', '90%'],
  ],
  range: [
    ['项', '数'],
    ['甲', '300-500户'],
    ['乙', '120户'],
  ],
  missing: [
    ['项', '数'],
    ['甲', '3人'],
    ['乙', ''],
    ['丙', '5人'],
  ],
  unreadable: [
    ['项', '数'],
    ['甲', '3人'],
    ['乙', '不少'],
    ['丙', '5人'],
    ['丁', '6人'],
  ],
  zero: [
    ['项', '数'],
    ['甲', '0人'],
    ['乙', '5人'],
  ],
  tieAtTop: [
    ['项', '数'],
    ['甲', '5人'],
    ['乙', '5人'],
    ['丙', '3人'],
  ],
  allEqual: [
    ['项', '数'],
    ['甲', '5人'],
    ['乙', '5人'],
  ],
  single: [
    ['指标', '数值'],
    ['持证', '640人'],
  ],
  singleWithChange: [
    ['指标', '数值', '占比', '变化'],
    ['持证', '640人', '47.5%', '较去年提高13个百分点'],
  ],
  decrease: [
    ['指标', '数值', '变化'],
    ['投诉', '12件', '半年同比下降50%'],
  ],
  tieAtBottom: [
    ['项', '数'],
    ['甲', '2人'],
    ['乙', '5人'],
    ['丙', '2人'],
  ],
  singleMissing: [
    ['指标', '数值'],
    ['持证', ''],
  ],
  rising: [
    ['年份', '人数'],
    ['2022年', '101人'],
    ['2023年', '120人'],
    ['2024年', '149人'],
  ],
  falling: [
    ['年份', '件数'],
    ['2022年', '149件'],
    ['2023年', '120件'],
    ['2024年', '90件'],
  ],
  timeWithGap: [
    ['年份', '人数'],
    ['2022年', '101人'],
    ['2023年', ''],
    ['2024年', '149人'],
  ],
  quarters: [
    ['时间', '件数'],
    ['2024年一季度', '10件'],
    ['2024年二季度', '20件'],
    ['2024年三季度', '15件'],
  ],
  mixedUnits: [
    ['项', '数'],
    ['甲', '3人'],
    ['乙', '4场'],
  ],
  twoSeries: [
    ['社区', '上年', '今年'],
    ['甲', '3件', '5件'],
    ['乙', '4件', '2件'],
  ],
  seriesOverTime: [
    ['年份', '居民', '社工'],
    ['2022年', '10人', '3人'],
    ['2023年', '20人', '5人'],
  ],
  seriesWithGap: [
    ['年份', '居民', '社工'],
    ['2022年', '', '3人'],
    ['2023年', '20人', '5人'],
  ],
  shares: [
    ['类别', '占比'],
    ['甲', '66.5%'],
    ['乙', '33.5%'],
  ],
  points: [
    ['项', '数'],
    ['甲', '13个百分点'],
    ['乙', '5个百分点'],
  ],
  money: [
    ['项', '数'],
    ['甲', '52万元'],
    ['乙', '1.2万元'],
  ],
};

/** The chart data of one case. */
export function caseData(name: string): ChartData {
  const rows = (CASES[name] ?? []).map((texts, index) => ({row: index + 1, cells: texts.map((text) => ({text}))}));
  return chartTable(readMatrix({name: '', rows}, [CHART_TABLE]).tables[0]!);
}
