import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {gzipSync} from 'node:zlib';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-extensions'];

export const launch = (): Promise<Browser> =>
  chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});

/** A contender's page, ready to be visited. */
export interface Stand {
  readonly name: string;
  readonly folder: string;
  readonly url: string;
  readonly close: () => void;
}

export async function standOf(name: string, folder: string, port: number): Promise<Stand> {
  const {server, url} = await serve(folder, {host: '127.0.0.1', port});
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {name, folder, url, close};
}

/** What a visit costs, whatever the page tells of itself. */
export interface Cost {
  /** Of the scripts and style sheets that were asked for until all was drawn, gzipped. */
  readonly bytes: number;
  /** Processor time of the page's main thread until all was drawn, in ms: what a busy machine changes least. */
  readonly busy: number;
  /** Bytes that scripts hold after a garbage collection. */
  readonly heap: number;
}

const weigh = (folder: string, files: readonly string[]): number =>
  files
    .map((file) => join(folder, file))
    .reduce((sum, path) => sum + (existsSync(path) ? gzipSync(readFileSync(path)).length : 0), 0);

/** Opens a page that sets `drawnNow` once it has drawn, and `told` to what it measured. */
export async function visit<Told>(
  browser: Browser,
  {folder, url}: Stand,
  query: string,
  timeout: number,
): Promise<Told & Cost> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page: Page = await context.newPage();
    const files = new Set<string>();
    page.on('request', (request) => {
      if (/\.(js|css)$/.test(request.url())) files.add(new URL(request.url()).pathname.slice(1));
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(`${url}index.html?${query}`);
    await page.waitForFunction('globalThis.drawnNow', undefined, {timeout});
    const {metrics} = await devtools.send('Performance.getMetrics');
    const busy = 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
    const first = [...files];
    await page.waitForFunction('globalThis.told', undefined, {timeout});
    const told = (await page.evaluate('globalThis.told')) as Told;
    await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    return {...told, bytes: weigh(folder, first), busy, heap: usedSize};
  } finally {
    await context.close();
  }
}
