import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {install} from '../lib/install.ts';

/** Peers that no package of the house needs: they are installed beside it, only when a benchmark asks for them. */
const PEERS = {'read-excel-file': '9.3.17'} as const;

const FOLDER = join(tmpdir(), 'linli-bench-peers');

/** A function of a peer's module, or null where it cannot be had (no network): the benchmark then says so. */
export async function peer<Module>(name: keyof typeof PEERS, file: string): Promise<Module | null> {
  const path = join(FOLDER, 'node_modules', name, file);
  try {
    install(FOLDER, [`${name}@${PEERS[name]}`]);
    return (await import(pathToFileURL(path).href)) as Module;
  } catch {
    return null;
  }
}
