import {cpSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Who draws beside us, and what each needs. None of it is a package of the house: it is installed on demand. */
export const CONTENDERS: Readonly<Record<string, readonly string[]>> = {
  linli: [],
  d3: ['d3-array@3.2.5', 'd3-axis@3.0.0', 'd3-scale@4.0.3', 'd3-selection@3.0.0'],
  chartjs: ['chart.js@4.6.1'],
  echarts: ['echarts@6.1.0'],
  plot: ['@observablehq/plot@0.6.17'],
  'vega-embed': ['vega-embed@7.3.0', 'vega@6.4.0', 'vega-lite@6.4.3'],
};

/** Beside the system's other temporary files, outside of the workspace; kept between runs. */
export const FOLDER = join(tmpdir(), 'linli-bench-charts');

const SOURCE = fileURLToPath(new URL('.', import.meta.url));

/** Copies the benchmark's pages beside the peers, so that imports are found there as in any project. */
export function copySources(): string {
  const copy = join(FOLDER, 'src');
  cpSync(SOURCE, copy, {recursive: true});
  return join(copy, 'contenders');
}
