import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';

import {engines} from '../../scripts/engines.mjs';
import {ROOT} from './site.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** One script that defines an element, from its sources. */
async function scriptOf(name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['linli-source', 'module', 'browser', 'production', 'default']},
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry: `${ROOT}/packages/elements/src/${name}/linli-${name}.ts`, formats: ['iife'], name: 'linliElement'},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  const [{output}] = built as unknown as [{output: [{code: string}]}];
  return output[0].code;
}

/**
 * Holds what a screen reader is given of a page's element against the stored tree. After a change that is meant:
 * LINLI_GOLDEN=write, then read them again.
 */
export async function holdTree(page: Page, element: string, view: string): Promise<void> {
  const tree = `${await page.locator(`linli-${element}`).ariaSnapshot()}\n`;
  await page.close();
  const file = join(ROOT, 'docs/accessibility', element, `${view}.yml`);
  if (process.env.LINLI_GOLDEN === 'write') writeFileSync(file, tree);
  assert.ok(existsSync(file), file);
  assert.equal(tree, readFileSync(file, 'utf8'));
}

/** A test for each view of an element; `draw` gets a page in which the element is defined. */
export function holdTrees<View>(
  element: string,
  views: Readonly<Record<string, View>>,
  draw: (page: Page, view: View) => Promise<void>,
): void {
  describe(`the accessibility tree of ${element}`, () => {
    let browser: Browser;
    let code: string;
    before(async () => {
      code = await scriptOf(element);
      browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
    });
    after(() => browser.close());

    for (const [name, view] of Object.entries(views)) {
      test(`of ${name} is the stored one`, async () => {
        const page = await browser.newPage({viewport: {width: 1000, height: 900}, locale: 'zh-CN'});
        await page.setContent('<!doctype html><html lang="zh-Hans"><body></body></html>');
        await page.addScriptTag({content: code});
        await draw(page, view);
        await holdTree(page, element, name);
      });
    }
  });
}
