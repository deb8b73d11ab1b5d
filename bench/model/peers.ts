import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Peers that no package of the house needs: they are installed beside it, only when a benchmark asks for them. */
const PEERS = {'read-excel-file': '9.3.17'} as const;

const FOLDER = join(tmpdir(), 'linli-bench-peers');

function install(name: keyof typeof PEERS): void {
  mkdirSync(FOLDER, {recursive: true});
  const manifest = join(FOLDER, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private": true, "type": "module"}\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${PEERS[name]}`];
  execFileSync('npm', args, {cwd: FOLDER, stdio: 'ignore', timeout: 120_000});
}

/** A function of a peer's module, or null where it cannot be had (no network): the benchmark then says so. */
export async function peer<Module>(name: keyof typeof PEERS, file: string): Promise<Module | null> {
  const path = join(FOLDER, 'node_modules', name, file);
  try {
    if (!existsSync(path)) install(name);
    return (await import(pathToFileURL(path).href)) as Module;
  } catch {
    return null;
  }
}
