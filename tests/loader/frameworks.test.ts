import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {build as buildAstro} from 'astro';
import type {Browser, Page} from 'playwright-core';
import ts from 'typescript';
import {build as buildVite, defaultClientConditions} from 'vite';

import {serve} from '../../scripts/serve.ts';
import {launch, ROOT} from '../lib/site.ts';

const folderOf = (name: string): string => join(ROOT, 'examples', name);

/** The packages of this repository from their sources; importers need no such line. */
const resolve = {conditions: ['linli-source', ...defaultClientConditions]};

const viteBuild = (name: string, outDir: string): Promise<unknown> =>
  buildVite({root: folderOf(name), resolve, logLevel: 'warn', build: {outDir, emptyOutDir: true}});

const BUILDS: Readonly<Record<string, (outDir: string) => Promise<unknown>>> = {
  react: (outDir) => viteBuild('react', outDir),
  vue: (outDir) => viteBuild('vue', outDir),
  astro: (outDir) =>
    buildAstro({
      root: folderOf('astro'),
      outDir,
      cacheDir: `${outDir}-cache`,
      logLevel: 'warn',
      vite: {resolve, logLevel: 'warn', cacheDir: `${outDir}-cache`},
    }),
};

let browser: Browser;
let folder: string;
before(async () => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  folder = mkdtempSync(join(tmpdir(), 'linli-frameworks-'));
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
  // Types that Astro writes beside its sources: the offline kit copies the examples and must come out the same each time.
  rmSync(join(folderOf('astro'), '.astro'), {recursive: true, force: true});
});

/** Faults of types in an example, by its own settings, against the declarations that the build made for importers. */
function typeFaults(name: string): string[] {
  const {config} = ts.readConfigFile(join(folderOf(name), 'tsconfig.json'), ts.sys.readFile);
  const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, folderOf(name));
  const program = ts.createProgram(fileNames, options);
  return ts.getPreEmitDiagnostics(program).map(({messageText, file}) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Builds and serves an example, opens it, and stops serving when `look` is done. */
async function withPage(name: string, look: (page: Page) => Promise<void>): Promise<void> {
  const out = join(folder, name);
  await BUILDS[name]!(out);
  const {server, url} = await serve(out, {host: '127.0.0.1', port: 5520});
  const page = await browser.newPage({locale: 'zh-CN'});
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  try {
    await page.goto(url);
    await look(page);
    assert.deepEqual(said, []);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

for (const name of Object.keys(BUILDS)) {
  describe(`examples/${name}`, () => {
    test('draws chart and map from rows, and hears each choice once', () =>
      withPage(name, async (page) => {
        const chart = page.locator('linli-indicator-chart');
        await chart.locator('svg.strip').nth(1).click();
        await page.locator('#chosen li').first().waitFor();
        assert.deepEqual(await page.locator('#chosen li').allInnerTexts(), ['东苑']);
        assert.match(await chart.locator('.rows').innerText(), /120人[^]*80余人[^]*未填报/);
        assert.match(await chart.locator('figure').innerText(), /示例数据[^]*示例街道办事处[^]*2024年12月31日/);
        await page.locator('linli-grid-map .cell').nth(1).click();
        await page.locator('#chosen li').nth(1).waitFor();
        assert.deepEqual(await page.locator('#chosen li').allInnerTexts(), ['东苑', '第2网格']);
      }));

    test('has right types, as an importer sees them', () => assert.deepEqual(typeFaults(name), []));
  });
}
