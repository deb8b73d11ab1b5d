import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

import {ELEMENT_PLUGINS} from '../../scripts/lib/vite-builds.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where pages are built, and peers installed, beside the workspace. */
export const FOLDER = join(tmpdir(), 'linli-bench-wall');

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>body{margin:0;font:16px/1.6 sans-serif}
.scroller{height:100vh;overflow:auto;position:relative}article{width:100%;min-height:140px}
svg{width:1em;height:1em}</style>
<body><script type="module" src="entry.js"></script></body></html>`;

/** Builds one page from a script of this workspace, or of another root where a peer is installed; gives its folder. */
export async function buildPage(name: string, input: string, root = ROOT): Promise<string> {
  const outDir = join(FOLDER, 'dist', name);
  const isOurs = root === ROOT;
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    // Ours is built as it is published; peers bring files that are.
    plugins: isOurs ? [...ELEMENT_PLUGINS] : [],
    resolve: isOurs ? {conditions: ['linli-source', 'module', 'browser', 'production', 'default']} : {},
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      ...{outDir, emptyOutDir: true, target: 'es2022', modulePreload: {polyfill: false}},
      rolldownOptions: {input, output: {entryFileNames: 'entry.js'}},
    },
  });
  writeFileSync(join(outDir, 'index.html'), PAGE);
  return outDir;
}
