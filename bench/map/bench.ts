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
  try {
    await page.goto(`${url}index.html?${count}`);
    await page.waitForFunction('globalThis.drawnNow', undefined, {timeout: 120_000});
    const devtools = await context.newCDPSession(page);
    const first = [...files];
    await page.waitForFunction('globalThis.told', undefined, {timeout: 120_000});
    const told = (await page.evaluate('globalThis.told')) as Told;
    await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    const bytes = first.reduce((sum, file) => {
      const path = join(folder, file);
      return sum + (existsSync(path) ? gzipSync(readFileSync(path)).length : 0);
    }, 0);
    return {...told, bytes, heap: usedSize};
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
  console.log('                   bytes kB    painted ms         blocked   heap MB   hover ms   pan p95 ms');
  const bare = least(table.get('bare-canvas') ?? [], 'painted');
  for (const [name, results] of table) {
    if (results.length === 0) continue;
    const painted = least(results, 'painted');
    const of = (key: keyof Result, by = 1, digits = 0): string => {
      const value = least(results, key) / by;
      return (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(10);
    };
    const times = `(${(painted / bare).toFixed(2)} ×)`.padStart(11);
    console.log(
      name.padEnd(16) +
        of('bytes', 1000, 1) +
        of('painted') +
        times +
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
