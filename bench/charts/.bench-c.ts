import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {gzipSync} from 'node:zlib';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';
import {buildContender} from './build.ts';
import type {Told} from './page.ts';
import {CONTENDERS, install} from './peers.ts';

const COUNTS = [10, 50];
const RUNS = 5;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-extensions'];

/** The best of several runs for one number of charts; bytes are of all scripts that the page asked for. */
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

async function visit(browser: Browser, {folder, url}: Ready, count: number): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(`${url}index.html?${count}`);
  await page.waitForFunction('globalThis.told', undefined, {timeout: 60_000});
  const told = (await page.evaluate('globalThis.told')) as Told;
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return {...told, bytes, heap: usedSize};
}

async function prepare(name: string): Promise<Ready | null> {
  if (!install(name)) {
    console.log(`${name} could not be installed and is left out`);
    return null;
  }
  const folder = await buildContender(name);
  const {server, url} = await serve(folder, {host: '127.0.0.1', port: 5500});
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {name, folder, url, close};
}

async function inTurn<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

const least = (results: readonly Result[], key: keyof Result): number => Math.min(...results.map((one) => one[key]));

function print(count: number, table: ReadonlyMap<string, readonly Result[]>): void {
  const ours = table.get('linli')!;
  const byHand = table.get('d3');
  console.log(`\n${count} bar chart${count > 1 ? 's' : ''}, best of ${RUNS}; × is how many times ours`);
  for (const [name, results] of table) {
    const times = least(results, 'painted') / least(ours, 'painted');
    const line = [
      name.padEnd(11),
      `${(least(results, 'bytes') / 1000).toFixed(1).padStart(7)} kB`,
      `${least(results, 'painted').toFixed(0).padStart(6)} ms (${times.toFixed(2)} ×)`,
      `blocked ${least(results, 'blocked').toFixed(0).padStart(5)} ms`,
      `heap ${(least(results, 'heap') / 1e6).toFixed(1).padStart(5)} MB`,
      `shift ${Math.max(...results.map(({shift}) => shift)).toFixed(3)}`,
    ];
    console.log(line.join('  '));
  }
  if (byHand)
    console.log(`ours is ${(least(ours, 'painted') / least(byHand, 'painted')).toFixed(2)} × d3 by hand (goal 1.5)`);
}

// `npm run bench -- charts linli d3` measures these two alone.
const wanted = process.argv.slice(2);
const names = Object.keys(CONTENDERS).filter((name) => wanted.length === 0 || wanted.includes(name));
const ready = (await inTurn(names, prepare)).filter((one) => one !== null);
const browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
for (const count of COUNTS) {
  const table = new Map<string, Result[]>(ready.map(({name}) => [name, []]));
  // Turn by turn, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < RUNS; run += 1) {
    for (const one of ready) table.get(one.name)!.push(await visit(browser, one, count));
  }
  print(count, table);
}
await browser.close();
for (const {close} of ready) close();
