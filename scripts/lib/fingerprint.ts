import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a build makes, or does not read. */
const SKIPPED = new Set([
  'custom-elements.json',
  'node_modules',
  'dist',
  'dist-storybook',
  'dist-kit',
  '.git',
  '.astro',
  'docs',
  'tests',
  'bench',
]);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** One hash over every file that a build reads, and over the settings in the environment that change it. */
export function fingerprint(): string {
  const {LINLI_BASE = '', LINLI_CONTENT = '', LINLI_SITE = ''} = process.env;
  const hash = createHash('sha256').update([LINLI_BASE, LINLI_CONTENT, LINLI_SITE].join('\n'));
  const folders = [ROOT, ...(process.env.LINLI_CONTENT ? [process.env.LINLI_CONTENT] : [])];
  for (const path of folders.flatMap((folder) => [...filesBelow(folder)]).sort()) {
    hash.update(relative(ROOT, path)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

const stampOf = (name: string) => join(ROOT, 'node_modules', '.cache', 'linli-build', name);

/** Whether the last build of this name was made from the same inputs. */
export function isFresh(name: string, outputs: readonly string[], wanted: string): boolean {
  const stamp = stampOf(name);
  return (
    outputs.every((path) => existsSync(join(ROOT, path))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  );
}

/** Remembers from which inputs a build was made. */
export function remember(name: string, made: string): void {
  mkdirSync(dirname(stampOf(name)), {recursive: true});
  writeFileSync(stampOf(name), made);
}
