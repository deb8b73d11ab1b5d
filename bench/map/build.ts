import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

import {copySources, FOLDER, isOurs} from './peers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const pageOf = (styles: string): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8">${styles}
<style>body{margin:0;font:16px/1.6 sans-serif}</style><body><script type="module" src="entry.js"></script></body></html>`;

/** Builds one contender's page the way its users would: tree-shaken, minified, lazy parts apart. Gives its folder. */
export async function buildContender(name: string): Promise<string> {
  const outDir = join(FOLDER, 'dist', name);
  const ours = isOurs(name);
  const folder = ours ? join(ROOT, 'bench/map/contenders') : copySources();
  await build({
    root: ours ? ROOT : FOLDER,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: ours ? {conditions: ['linli-source', 'module', 'browser', 'production', 'default']} : {},
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      ...{outDir, emptyOutDir: true, target: 'es2022', modulePreload: {polyfill: false}, assetsInlineLimit: 0},
      rolldownOptions: {
        input: existsSync(join(folder, `${name}.ts`)) ? join(folder, `${name}.ts`) : join(folder, `${name}.js`),
        output: {entryFileNames: 'entry.js', assetFileNames: '[name][extname]'},
      },
    },
  });
  const styles = existsSync(join(outDir, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : '';
  writeFileSync(join(outDir, 'index.html'), pageOf(styles));
  return outDir;
}
