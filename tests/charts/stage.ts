import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';

import {engines} from '../../scripts/engines.mjs';
import {ROOT} from '../lib/site.ts';

export {CHARTS} from '../../packages/elements/src/indicator-chart/chart-tables.fixtures.ts';

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
