import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
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

const plainName = (spec: string): string => spec.slice(0, spec.lastIndexOf('@'));

/** True for those that are built from the workspace. */
export const isOurs = (name: string): boolean => CONTENDERS[name]!.length === 0;

/** Installs what a contender needs; false where it cannot be had (no network), and the benchmark says so. */
export function install(name: string): boolean {
  mkdirSync(FOLDER, {recursive: true});
  const manifest = join(FOLDER, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private": true, "type": "module"}\n');
  const missing = CONTENDERS[name]!.filter((spec) => !existsSync(join(FOLDER, 'node_modules', plainName(spec))));
  if (missing.length === 0) return true;
  try {
    const args = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts', ...missing];
    execFileSync('npm', args, {cwd: FOLDER, stdio: 'ignore', timeout: 300_000});
    return true;
  } catch {
    return false;
  }
}

/** Copies the benchmark's pages beside the peers, so that imports are found there as in any project. */
export function copySources(): string {
  const copy = join(FOLDER, 'src');
  cpSync(SOURCE, copy, {recursive: true});
  return join(copy, 'contenders');
}
