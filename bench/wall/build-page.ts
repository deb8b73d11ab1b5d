import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

import {packedGate} from '../../scripts/lib/pack-han.ts';
import {ELEMENT_PLUGINS} from '../../scripts/lib/vite-builds.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where pages are built, and peers installed, beside the workspace. */
export const FOLDER = join(tmpdir(), 'linli-bench-wall');

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>body{margin:0;font:16px/1.6 sans-serif}
.scroller{height:100vh;overflow:auto;position:relative}article{width:100%;min-height:140px}
svg{width:1em;height:1em}
.tall{position:relative}.tall>.row{position:absolute;top:0;left:0}
.row{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:16px;width:100%;padding-bottom:16px}
.row>article{box-sizing:border-box;padding:13px 18px;border:1px solid}</style>
<body><script type="module" src="entry.js"></script></body></html>`;

const GATE = {'@linli/model/privacy': join(ROOT, 'packages/model/src/privacy/index.ts')};

/** Builds one page from a script of this workspace, or of another root where a peer is installed; gives its folder. */
export async function buildPage(name: string, input: string, root = ROOT): Promise<string> {
  const outDir = join(FOLDER, 'dist', name);
  const isOurs = root === ROOT;
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    // Ours is built as it is published; peers bring files that are, and the privacy gate as we publish it.
    plugins: isOurs ? [...ELEMENT_PLUGINS] : [packedGate],
    resolve: isOurs ? {conditions: ['linli-source', 'module', 'browser', 'production', 'default']} : {alias: GATE},
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      ...{outDir, emptyOutDir: true, target: 'es2022', modulePreload: {polyfill: false}},
      rolldownOptions: {input, output: {entryFileNames: 'entry.js'}},
    },
  });
  writeFileSync(join(outDir, 'index.html'), PAGE);
  return outDir;
}
