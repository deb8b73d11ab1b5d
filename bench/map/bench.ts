import type {Browser} from 'playwright-core';

import {install} from '../lib/install.ts';
import {type Cost, launch, type Stand, standOf, visit} from '../lib/visit.ts';
import {buildContender} from './build.ts';
import type {Told} from './page.ts';
import {CONTENDERS, FOLDER} from './peers.ts';

const COUNTS = [100, 1000, 10_000, 100_000];
/** One hundred thousand nodes of SVG take minutes and say nothing new. */
const MOST_OF: Readonly<Record<string, number>> = {'d3-svg': 10_000, 'leaflet-svg': 10_000};

type Result = Told & Cost;

async function tryVisit(browser: Browser, one: Stand, count: number): Promise<Result | null> {
  try {
    return await visit<Told>(browser, one, String(count), 120_000);
  } catch (error) {
    console.log(`${one.name} did not get through ${count}: ${String(error).split('\n')[0]}`);
    return null;
  }
}

async function prepare(name: string): Promise<Stand | null> {
  if (install(FOLDER, CONTENDERS[name]!)) return standOf(name, await buildContender(name), 5700);
  console.log(`${name} could not be installed and is left out`);
  return null;
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
const ready: Stand[] = [];
for (const name of names) {
  const one = await prepare(name);
  if (one) ready.push(one);
}
const browser = await launch();
for (const count of sizes.length > 0 ? sizes : COUNTS) {
  const runs = count > 10_000 ? 3 : 5;
  const table = new Map<string, Result[]>(ready.map(({name}) => [name, []]));
  // Turn by turn, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const one of ready) {
      if (count > (MOST_OF[one.name] ?? Infinity)) continue;
      const result = await tryVisit(browser, one, count);
      if (result) table.get(one.name)!.push(result);
    }
  }
  print(count, runs, table);
}
await browser.close();
for (const {close} of ready) close();
