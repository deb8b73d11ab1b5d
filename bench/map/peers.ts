import {cpSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * Who draws beside us, and what each needs besides the packages of the house (d3 is one of them): that is installed on demand.
 */
export const CONTENDERS: Readonly<Record<string, readonly string[]>> = {
  linli: [],
  'bare-canvas': [],
  'd3-svg': [],
  'd3-canvas': [],
  'leaflet-canvas': ['leaflet@1.9.4'],
  'leaflet-svg': ['leaflet@1.9.4'],
  echarts: ['echarts@6.1.0'],
  openlayers: ['ol@10.6.1'],
};

/** Beside the system's other temporary files, outside of the workspace; kept between runs. */
export const FOLDER = join(tmpdir(), 'linli-bench-map');

const SOURCE = fileURLToPath(new URL('.', import.meta.url));

/** True for those that are built from the workspace. */
export const isOurs = (name: string): boolean => CONTENDERS[name]!.length === 0;

/** Copies the benchmark's pages beside the peers, so that imports are found there as in any project. */
export function copySources(): string {
  const copy = join(FOLDER, 'src');
  cpSync(SOURCE, copy, {recursive: true});
  return join(copy, 'contenders');
}
