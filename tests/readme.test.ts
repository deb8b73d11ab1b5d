import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {chromium} from 'playwright-core';

import {engines} from '../scripts/engines.mjs';
import {serve} from '../scripts/serve.ts';
import {ROOT} from './lib/site.ts';

for (const file of ['README.md', 'README.zh-CN.md']) {
  test(`the page in ${file} draws its chart, keeps its table and says nothing in the console`, async () => {
    const [, page = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
    assert.ok(page.trim().split('\n').length <= 12);
    const folder = mkdtempSync(join(tmpdir(), 'linli-readme-'));
    cpSync(join(ROOT, 'packages/loader/dist'), join(folder, 'linli'), {recursive: true});
    writeFileSync(join(folder, 'index.html'), page);
    // A browser asks for an icon by itself; a missing one would be an error in the console.
    writeFileSync(join(folder, 'favicon.ico'), '');
    const {server, url} = await serve(folder, {host: '127.0.0.1', port: 5480});
    const browser = await chromium.launch({
      executablePath: engines().chromium ?? undefined,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(error.message));
      await tab.goto(url);
      await tab.waitForFunction(() => {
        const drawn = document.querySelector('linli-indicator-chart')?.shadowRoot;
        return drawn?.querySelector('figure, svg, [role="group"]') && drawn.textContent?.includes('20余次');
      });
      assert.equal(await tab.locator('table td').count(), 4);
      assert.deepEqual(said, []);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, {recursive: true});
    }
  });
}
