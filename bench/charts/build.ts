import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';

import {copySources, FOLDER} from './peers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Room for each chart is there before it is drawn, as any careful page would have it. */
const PAGE = readFileSync(new URL('page.html', import.meta.url), 'utf8');

/** The house's own pages are typed; a peer that is installed on demand brings its types too late for the type check. */
function entryIn(folder: string, name: string): string {
  const typed = join(folder, `${name}.ts`);
  return existsSync(typed) ? typed : join(folder, `${name}.js`);
}

/** Vite tells every page that it builds which files its script will import, so that they do not wait for one another. */
function preloads(built: Awaited<ReturnType<typeof build>>): string {
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const entries = outputs.flatMap(({output}) => output.filter((file) => file.type === 'chunk' && file.isEntry));
  const imports = entries.flatMap((entry) => (entry.type === 'chunk' ? entry.imports : []));
  return imports.map((file) => `<link rel="modulepreload" href="./${file}" />`).join('');
}

/** `packages/elements/dist`, where a source has changed since it was made. */
const buildLibrary = (): void =>
  void execFileSync(process.execPath, ['-C', 'linli-source', 'scripts/build.ts', '--if-changed', 'library'], {
    cwd: ROOT,
    stdio: 'ignore',
  });

/** Builds one contender's page the way its users would: tree-shaken, minified, lazy parts apart. Gives its folder. */
export async function buildContender(name: string): Promise<string> {
  const outDir = join(FOLDER, 'dist', name);
  // Ours is taken as it is published, from the workspace; the others where they are installed.
  if (name === 'linli') buildLibrary();
  const folder = name === 'linli' ? join(ROOT, 'bench/charts/contenders') : copySources();
  const built = await build({
    root: name === 'linli' ? ROOT : FOLDER,
    base: './',
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
      rolldownOptions: {input: entryIn(folder, name), output: {entryFileNames: 'entry.js'}},
    },
  });
  writeFileSync(join(outDir, 'index.html'), PAGE.replace('<title>', `${preloads(built)}<title>`));
  return outDir;
}
