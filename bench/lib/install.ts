import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const plainName = (spec: string): string => spec.slice(0, spec.lastIndexOf('@'));

/**
 * Installs what a peer needs (`name@version`) into a folder of its own, outside of the workspace; false where it cannot be
 * had (no network), and the benchmark says so.
 */
export function install(folder: string, specs: readonly string[]): boolean {
  mkdirSync(folder, {recursive: true});
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private": true, "type": "module"}\n');
  const missing = specs.filter((spec) => !existsSync(join(folder, 'node_modules', plainName(spec))));
  if (missing.length === 0) return true;
  try {
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...missing];
    execFileSync('npm', args, {cwd: folder, stdio: 'ignore', timeout: 300_000});
    return true;
  } catch {
    return false;
  }
}
