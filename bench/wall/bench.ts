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

const COUNTS = [100, 1000, 10_000, 100_000];
const LIT_VIRTUALIZER = ['@lit-labs/virtualizer@2.1.1', 'lit@3.3.3'];
const TANSTACK_VIRTUAL = ['@tanstack/virtual-core@3.13.12'];

/**
 * Who is measured, and what must be installed for it. A virtualizer brings no wall: what is compared with ours (`same-`) is
 * the wall that a page author would write around it, in plain DOM and few lines: the same facts on each card behind the
 * same privacy gate, its sentence, search, filters with counts and orders, four cards beside each other. It has no
 * other views, languages, keyboard bars, pages with addresses, forms, print, and its styles are not counted. The bare ones
 * draw a short note, search its text alone and judge nothing: what a list costs before it is a wall. `raw` holds the
 * wishes and draws one note, to weigh what the others keep beside them.
 */
const PEERS: Readonly<Record<string, readonly string[]>> = {
  linli: [],
  'same-plain': [],
  'same-lit-virtualizer': LIT_VIRTUALIZER,
  'same-tanstack-virtual': TANSTACK_VIRTUAL,
  raw: [],
  plain: [],
  'lit-virtualizer': LIT_VIRTUALIZER,
  'tanstack-virtual': TANSTACK_VIRTUAL,
};
/** Plain DOM is not asked for more: it would take minutes. */
const MOST: Readonly<Record<string, number>> = {plain: 1000, 'same-plain': 1000};

// `npm run bench -- wall linli same-tanstack-virtual 1000` measures these two alone, at this size.
const wanted = process.argv.slice(3);
const sizes = COUNTS.filter((count) => wanted.includes(String(count)));
const counts = sizes.length > 0 ? sizes : COUNTS;
const named = Object.keys(PEERS).filter((name) => wanted.includes(name));
const names = named.length > 0 ? named : Object.keys(PEERS);
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
      name.padEnd(23) +
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
  for (const name of names) {
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

function judgeGoals(results: ReadonlyMap<number, ReadonlyMap<string, Result>>): void {
  const of = (count: number, name = 'linli') => results.get(count)?.get(name);
  const [least, most, raw] = [of(COUNTS[0]!), of(COUNTS.at(-1)!), of(COUNTS.at(-1)!, 'raw')];
  if (least && most)
    console.log(
      `\nfirst cards of ${COUNTS.at(-1)} against ${COUNTS[0]}: ${(most.painted / least.painted).toFixed(2)} (goal 1.3)`,
    );
  if (most && raw)
    console.log(`memory against the raw data of ${COUNTS.at(-1)}: ${(most.heap / raw.heap).toFixed(2)} (goal 1.5)`);
}

/** The rows on which another is first, of those with the same content. */
function judgePeers(results: ReadonlyMap<number, ReadonlyMap<string, Result>>): void {
  for (const [count, row] of results)
    for (const key of ['bytes', 'painted', 'keystroke', 'frame', 'nodes', 'heap'] as const) {
      const ours = row.get('linli')?.[key] ?? 0;
      const ahead = [...row].filter(([name, result]) => name.startsWith('same-') && result[key] < ours * 0.95);
      if (ahead.length > 0) console.log(`${count} ${key}: behind ${ahead.map(([name]) => name).join(', ')}`);
    }
}

const results = new Map(counts.map((count) => [count, new Map<string, Result>()] as const));
const browser = await chromium.launch({
  executablePath: engines().chromium ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const pages = await openAll();
for (let visited = 0; visited < VISITS; visited += 1)
  for (const count of counts)
    for (const {name, folder, url} of pages) {
      if (count > (MOST[name] ?? Infinity)) continue;
      const row = results.get(count)!;
      row.set(name, least(row.get(name), await visit(browser, url, folder, count)));
    }
pages.forEach(({close}) => close());
await browser.close();
results.forEach((each, count) => report(count, each));
judgeGoals(results);
judgePeers(results);
