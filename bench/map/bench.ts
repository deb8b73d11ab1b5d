import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {gzipSync} from 'node:zlib';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';
import {buildContender} from './build.ts';
import type {Told} from './page.ts';
import {CONTENDERS, install} from './peers.ts';

const COUNTS = [100, 1000, 10_000, 100_000];
/** One hundred thousand nodes of SVG take minutes and say nothing new. */
const MOST_OF: Readonly<Record<string, number>> = {'d3-svg': 10_000, 'leaflet-svg': 10_000};
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-extensions'];

interface Result extends Told {
  readonly bytes: number;
  /** Processor time of the page's main thread from the start of the navigation until all is drawn, in ms: what a busy machine does not change. */
  readonly busy: number;
  readonly heap: number;
}

interface Ready {
  readonly name: string;
  readonly folder: string;
  readonly url: string;
  readonly close: () => void;
}

async function visit(browser: Browser, {name, folder, url}: Ready, count: number): Promise<Result | null> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('request', (request) => {
    if (/\.(js|css)$/.test(request.url())) files.add(new URL(request.url()).pathname.slice(1));
  });
  const devtools = await context.newCDPSession(page);
  try {
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(`${url}index.html?${count}`);
    await page.waitForFunction('globalThis.drawnNow', undefined, {timeout: 120_000});
    const {metrics} = await devtools.send('Performance.getMetrics');
    const busy = 1000 * (metrics.find(({name: metric}) => metric === 'TaskDuration')?.value ?? NaN);
    const first = [...files];
    await page.waitForFunction('globalThis.told', undefined, {timeout: 120_000});
    const told = (await page.evaluate('globalThis.told')) as Told;
    await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    const bytes = first.reduce((sum, file) => {
      const path = join(folder, file);
      return sum + (existsSync(path) ? gzipSync(readFileSync(path)).length : 0);
    }, 0);
    return {...told, bytes, busy, heap: usedSize};
  } catch (error) {
    console.log(`${name} did not get through ${count}: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    await context.close();
  }
}

async function prepare(name: string): Promise<Ready | null> {
  if (!install(name)) {
    console.log(`${name} could not be installed and is left out`);
    return null;
  }
  const folder = await buildContender(name);
  const {server, url} = await serve(folder, {host: '127.0.0.1', port: 5700});
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {name, folder, url, close};
}

const least = (results: readonly Result[], key: keyof Result): number => {
  const known = results.map((one) => one[key]).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : Math.min(...known);
};

function print(count: number, runs: number, table: ReadonlyMap<string, readonly Result[]>): void {
  console.log(`\n${count} areas of 20 corners, best of ${runs}; × is how many times bare canvas`);
  console.log(
    '                  bytes kB    painted ms         processor         blocked   heap MB  hover ms   pan p95',
  );
  const bare = table.get('bare-canvas') ?? [];
  for (const [name, results] of table) {
    if (results.length === 0) continue;
    const of = (key: keyof Result, by = 1, digits = 0): string => {
      const value = least(results, key) / by;
      return (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(10);
    };
    const times = (key: keyof Result): string =>
      `(${(least(results, key) / least(bare, key)).toFixed(2)} ×)`.padStart(10);
    console.log(
      name.padEnd(16) +
        of('bytes', 1000, 1) +
        of('painted', 1, 0).slice(2) +
        times('painted') +
        of('busy', 1, 0).slice(2) +
        times('busy') +
        of('blocked') +
        of('heap', 1e6, 1) +
        of('hover', 1, 1) +
        of('pan', 1, 1),
    );
  }
}

// `npm run bench -- map linli bare-canvas` measures these two alone; a number narrows the sizes.
const wanted = process.argv.slice(3);
const sizes = wanted.map(Number).filter((size) => size > 0);
const named = wanted.filter((one) => !(Number(one) > 0));
const names = Object.keys(CONTENDERS).filter((name) => named.length === 0 || named.includes(name));
const ready: Ready[] = [];
for (const name of names) {
  const one = await prepare(name);
  if (one) ready.push(one);
}
const browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
for (const count of sizes.length > 0 ? sizes : COUNTS) {
  const runs = count > 10_000 ? 3 : 5;
  const table = new Map<string, Result[]>(ready.map(({name}) => [name, []]));
  // Turn by turn, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const one of ready) {
      if (count > (MOST_OF[one.name] ?? Infinity)) continue;
      const result = await visit(browser, one, count);
      if (result) table.get(one.name)!.push(result);
    }
  }
  print(count, runs, table);
}
await browser.close();
for (const {close} of ready) close();
