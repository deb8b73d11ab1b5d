import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';
import {buildPage} from './build-page.ts';

/** Hours that the lobby screen stands, by the page's own clock; the heap is weighed after the first. */
const HOURS = 24;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A day of a lobby screen in a minute or two: its clock is wound forward, every page is really turned and drawn. */
const folder = await buildPage('kiosk', join(ROOT, 'bench/wall/contenders/kiosk.ts'));
const {server, url} = await serve(folder, {host: '127.0.0.1', port: 5620});
const browser = await chromium.launch({
  executablePath: engines().chromium ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({viewport: {width: 1280, height: 900}});
const devtools = await page.context().newCDPSession(page);
await page.clock.install();
await page.goto(`${url}index.html`);
await page.clock.runFor(60_000);

async function weigh(): Promise<{readonly heap: number; readonly nodes: number; readonly turned: number}> {
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  const {nodes} = await devtools.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes, turned: (await page.evaluate('globalThis.turned')) as number};
}

let first = await weigh();
for (let hour = 1; hour <= HOURS; hour += 1) {
  await page.clock.runFor(3_600_000);
  const {heap, nodes, turned} = await weigh();
  if (hour === 1) first = {heap, nodes, turned};
  if (hour === 1 || hour % 6 === 0)
    console.log(
      `${hour} h: ${turned} pages turned, heap ${(heap / 1e6).toFixed(2)} MB (${(heap / first.heap).toFixed(3)}), ${nodes} nodes`,
    );
}
await browser.close();
server.closeAllConnections();
server.close();
