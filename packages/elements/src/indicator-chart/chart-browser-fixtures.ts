import {fixture, html} from '@open-wc/testing';

import type {IndicatorChart} from './indicator-chart.ts';
import './linli-indicator-chart.ts';

/** Invented figures for tests in browsers. */
export const CLINIC = [
  {项目: '义诊', 人次: '60余人次', 链接: '/sources/#a'},
  {项目: '眼科检查', 人次: '80余人次'},
  {项目: '理发', 人次: ''},
];

export const YEARS = [
  {年份: '2022年', 人数: '101人'},
  {年份: '2023年', 人数: ''},
  {年份: '2024年', 人数: '149人'},
];

export const SHARES = [
  {类别: '甲', 占比: '66.5%'},
  {类别: '乙', 占比: '33.5%'},
];

export const PARTS = [
  {社区: '一', 已实现: '12件', 办理中: '3件'},
  {社区: '二', 已实现: '20余件', 办理中: '4件'},
];

/** Every kind with data that suit it. */
export const KINDS = [
  ['tile', CLINIC],
  ['bar', CLINIC],
  ['column', CLINIC],
  ['line', YEARS],
  ['area', YEARS],
  ['grouped', PARTS],
  ['stacked', PARTS],
  ['slope', PARTS],
  ['bullet', [{指标: '驿站', 数值: '53处', 目标: '60处'}]],
  ['share', SHARES],
  ['waffle', SHARES],
  ['pictogram', CLINIC],
  ['gauge', SHARES],
  ['small-multiples', PARTS],
] as const;

/** A chart that has drawn. */
export const aChart = (kind = 'bar', data: unknown = CLINIC) =>
  fixture<IndicatorChart>(
    html`<linli-indicator-chart label="一次集中服务" kind=${kind} .data=${data}></linli-indicator-chart>`,
  );

export const root = (chart: IndicatorChart) => chart.shadowRoot!;

/** The trimmed texts of what a selector finds in a chart. */
export const texts = (chart: IndicatorChart, selector: string) =>
  Array.from(root(chart).querySelectorAll(selector), (element) => element.textContent!.trim());
