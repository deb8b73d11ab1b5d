import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {type Browser, chromium} from 'playwright-core';

import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';
import {install} from '../lib/install.ts';
import {buildPage, FOLDER} from './build-page.ts';
import type {Told} from './page.ts';

/** Walls of so many wishes; `raw` holds them and draws one note, to weigh what the others keep beside them. Plain DOM is not asked for the largest: it would take minutes. */
const COUNTS = [100, 1000, 10_000, 100_000];
const MOST_PLAIN = 10_000;
const PEERS: Readonly<Record<string, readonly string[]>> = {
  linli: [],
  raw: [],
  plain: [],
  'lit-virtualizer': ['@lit-labs/virtualizer@2.1.1', 'lit@3.3.3'],
  'tanstack-virtual': ['@tanstack/virtual-core@3.13.12'],
};
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Result extends Told {
  readonly bytes: number;
  readonly heap: number;
}

function buildContender(name: string): Promise<string> {
  if (PEERS[name]!.length === 0) return buildPage(name, join(ROOT, `bench/wall/contenders/${name}.ts`));
  cpSync(join(ROOT, 'bench/wall'), join(FOLDER, 'src'), {recursive: true});
  return buildPage(name, join(FOLDER, `src/contenders/${name}.js`), FOLDER);
}

async function visit(browser: Browser, url: string, folder: string, count: number): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(`${url}index.html?${count}`);
  await page.waitForFunction('globalThis.told', undefined, {timeout: 180_000});
  const told = (await page.evaluate('globalThis.told')) as Told;
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return {...told, bytes, heap: usedSize};
}

function report(count: number, results: ReadonlyMap<string, Result>): void {
  const ours = results.get('linli');
  console.log(
    `\n${count} wishes: kB of scripts, first cards, key p95, scroll frame p95 in ms, nodes, heap MB (× ours)`,
  );
  for (const [name, {bytes, painted, keystroke, frame, nodes, heap}] of results) {
    const times = (value: number, own: number | undefined, digits = 0) =>
      `${value.toFixed(digits)} (${own ? (value / own).toFixed(2) : '–'})`.padStart(16);
    console.log(
      name.padEnd(18) +
        times(bytes / 1000, ours && ours.bytes / 1000, 1) +
        times(painted, ours?.painted) +
        times(keystroke, ours?.keystroke) +
        times(frame, ours?.frame) +
        times(nodes, ours?.nodes) +
        times(heap / 1e6, ours && ours.heap / 1e6, 1),
    );
  }
}

/** Each number is the least of so many visits, taken in turns: what another program costs the machine hits all alike. */
const VISITS = 3;

function least(one: Result | undefined, other: Result): Result {
  if (!one) return other;
  const lower = (key: keyof Result) => Math.min(one[key], other[key]);
  return {
    ...{painted: lower('painted'), keystroke: lower('keystroke'), frame: lower('frame')},
    ...{nodes: other.nodes, bytes: other.bytes, heap: lower('heap')},
  };
}

/** The pages of all contenders that can be had, each behind a server of its own. */
async function openAll() {
  const pages: {readonly name: string; readonly folder: string; readonly url: string; readonly close: () => void}[] =
    [];
  for (const name of Object.keys(PEERS)) {
    if (!install(FOLDER, PEERS[name]!)) {
      console.log(`${name} could not be installed and is left out`);
      continue;
    }
    const folder = await buildContender(name);
    const {server, url} = await serve(folder, {host: '127.0.0.1', port: 5600 + pages.length});
    const close = (): void => {
      server.closeAllConnections();
      server.close();
    };
    pages.push({name, folder, url, close});
  }
  return pages;
}

/** The goals of the design, and the rows on which another is first. */
function judge(results: ReadonlyMap<number, ReadonlyMap<string, Result>>): void {
  const of = (count: number, name = 'linli') => results.get(count)!.get(name)!;
  const most = COUNTS.at(-1)!;
  const slower = of(most).painted / of(COUNTS[0]!).painted;
  console.log(`\nfirst cards of ${most} against ${COUNTS[0]}: ${slower.toFixed(2)} (goal 1.3)`);
  console.log(
    `memory against the raw data of ${most}: ${(of(most).heap / of(most, 'raw').heap).toFixed(2)} (goal 1.5)`,
  );
  for (const [count, row] of results)
    for (const key of ['bytes', 'painted', 'keystroke', 'frame', 'nodes', 'heap'] as const) {
      const ahead = [...row].filter(([name, result]) => name !== 'raw' && result[key] < row.get('linli')![key] * 0.95);
      if (ahead.length > 0) console.log(`${count} ${key}: behind ${ahead.map(([name]) => name).join(', ')}`);
    }
}

const results = new Map(COUNTS.map((count) => [count, new Map<string, Result>()] as const));
const browser = await chromium.launch({
  executablePath: engines().chromium ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const pages = await openAll();
for (let visited = 0; visited < VISITS; visited += 1)
  for (const count of COUNTS)
    for (const {name, folder, url} of pages) {
      if (name === 'plain' && count > MOST_PLAIN) continue;
      const row = results.get(count)!;
      row.set(name, least(row.get(name), await visit(browser, url, folder, count)));
    }
pages.forEach(({close}) => close());
await browser.close();
results.forEach((each, count) => report(count, each));
judge(results);
