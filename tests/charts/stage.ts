import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';

import {engines} from '../../scripts/engines.mjs';
import {ROOT} from '../lib/site.ts';

/** Invented tables, one or more for every kind: open ends, gaps, long names, large numbers. */
export const CHARTS: readonly (readonly [kind: string, rows: readonly Readonly<Record<string, string>>[]])[] = [
  [
    'tile',
    [
      {指标: '持证社工', 数值: '640人', 占比: '47.5%', 变化: '较去年提高13个百分点'},
      {指标: '参与议事的居民', 数值: '近3万名'},
      {指标: '课时', 数值: ''},
    ],
  ],
  [
    'bar',
    [
      {项目: '为新就业群体子女提供入学优惠并长期开放活动场地的幼儿园', 人次: '160余人次'},
      {项目: '眼科检查', 人次: '近80人次'},
      {项目: '理发', 人次: ''},
    ],
  ],
  [
    'column',
    [
      {项目: '议事', 场次: '20余场'},
      {项目: '培训', 场次: '10场'},
      {项目: '便民服务', 场次: ''},
    ],
  ],
  [
    'grouped',
    [
      {社区: '示例社区一', 上年: '12件', 今年: '20余件'},
      {社区: '示例社区二', 上年: '', 今年: '8件'},
    ],
  ],
  [
    'stacked',
    [
      {社区: '示例社区一', 已实现: '12件', 办理中: '3件'},
      {社区: '示例社区二', 已实现: '20余件', 办理中: '4件'},
    ],
  ],
  [
    'line',
    [
      {年份: '2019年', 人数: '58人'},
      {年份: '2020年', 人数: '76人'},
      {年份: '2021年', 人数: ''},
      {年份: '2022年', 人数: '约100人'},
      {年份: '2024年', 人数: '149人'},
    ],
  ],
  [
    'area',
    [
      {年份: '2022年', 金额: '1.2万元'},
      {年份: '2023年', 金额: '3.5万元'},
      {年份: '2024年', 金额: '5万元'},
    ],
  ],
  [
    'slope',
    [
      {社区: '甲社区', 改革前: '10件', 改革后: '35件'},
      {社区: '乙社区', 改革前: '30件', 改革后: '20件'},
    ],
  ],
  ['bullet', [{指标: '驿站', 数值: '53处', 目标: '60处'}]],
  [
    'share',
    [
      {类别: '本地居民', 占比: '66.5%'},
      {类别: '其他', 占比: '33.5%'},
    ],
  ],
  ['waffle', [{类别: '持证率', 占比: '47.5%'}]],
  [
    'pictogram',
    [
      {社区: '甲社区', 户数: '160余户'},
      {社区: '乙社区', 户数: '50户'},
    ],
  ],
  ['gauge', [{指标: '办结率', 数值: '96.5%以上', 目标: '90%'}]],
  [
    'small-multiples',
    [
      {年份: '2021年', 居民: '12000人', 志愿者: '3000人'},
      {年份: '2022年', 居民: '15000人', 志愿者: '5200人'},
      {年份: '2023年', 居民: '21000人', 志愿者: '8000人'},
    ],
  ],
];

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** The element as one script, built from its source. */
async function script(): Promise<string> {
  const entry = `${ROOT}/packages/elements/src/indicator-chart/linli-indicator-chart.ts`;
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['linli-source', 'module', 'browser', 'production', 'default']},
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry, formats: ['iife'], name: 'chart'},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  const [{output}] = built as unknown as [{output: [{code: string}]}];
  return output[0].code;
}

/** A browser in which every kind can be drawn by itself. */
export interface ChartStage {
  /** A page of one chart; `fontSize` 32 is text at 200 %. */
  draw(kind: string, rows: unknown, width: number, fontSize?: number): Promise<Page>;
  close(): Promise<void>;
}

export async function chartStage(): Promise<ChartStage> {
  const code = await script();
  const browser: Browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
  return {
    async draw(kind, rows, width, fontSize = 16) {
      const page = await browser.newPage({viewport: {width, height: 900}, locale: 'zh-CN'});
      await page.setContent(`<!doctype html><html lang="zh-Hans"><style>
        html { font-size: ${fontSize}px } body { margin: 8px; font-family: sans-serif }</style><body></body></html>`);
      await page.addScriptTag({content: code});
      await page.evaluate(
        async ([name, data]) => {
          const chart = document.createElement('linli-indicator-chart') as HTMLElement & {
            updateComplete: Promise<unknown>;
          };
          Object.assign(chart, {kind: name, data, label: '示例图', source: '示例', folded: true, sample: true});
          document.body.append(chart);
          await chart.updateComplete;
        },
        [kind, rows] as const,
      );
      return page;
    },
    close: () => browser.close(),
  };
}
