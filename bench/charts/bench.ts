import {install} from '../lib/install.ts';
import {type Cost, launch, type Stand, standOf, visit} from '../lib/visit.ts';
import {buildContender} from './build.ts';
import type {Told} from './page.ts';
import {CONTENDERS, FOLDER} from './peers.ts';

const COUNTS = [1, 10, 50];
const RUNS = 7;

type Result = Told & Cost;

async function prepare(name: string): Promise<Stand | null> {
  if (install(FOLDER, CONTENDERS[name]!)) return standOf(name, await buildContender(name), 5500);
  console.log(`${name} could not be installed and is left out`);
  return null;
}

async function inTurn<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

const least = (results: readonly Result[], key: keyof Result): number => Math.min(...results.map((one) => one[key]));

function print(count: number, table: ReadonlyMap<string, readonly Result[]>): void {
  const ours = table.get('linli') ?? [];
  const byHand = table.get('d3') ?? [];
  const times = (results: readonly Result[], key: keyof Result, of: readonly Result[]): string =>
    `${(least(results, key) / least(of, key)).toFixed(2)} ×`;
  console.log(`\n${count} bar chart${count > 1 ? 's' : ''}, best of ${RUNS}; × is how many times ours`);
  for (const [name, results] of table) {
    const line = [
      name.padEnd(11),
      `${(least(results, 'bytes') / 1000).toFixed(1).padStart(7)} kB`,
      `${least(results, 'painted').toFixed(0).padStart(6)} ms (${times(results, 'painted', ours)})`,
      `processor ${least(results, 'busy').toFixed(0).padStart(5)} ms (${times(results, 'busy', ours)})`,
      `blocked ${least(results, 'blocked').toFixed(0).padStart(5)} ms`,
      `heap ${(least(results, 'heap') / 1e6).toFixed(1).padStart(5)} MB`,
      `shift ${Math.max(...results.map(({shift}) => shift)).toFixed(3)}`,
    ];
    console.log(line.join('  '));
  }
  const [painted, busy] = [times(ours, 'painted', byHand), times(ours, 'busy', byHand)];
  if (byHand.length > 0) console.log(`ours is ${painted} d3 by hand, ${busy} in processor time (goal 1.5)`);
}

// `npm run bench -- charts linli d3` measures these two alone.
const wanted = process.argv.slice(3);
const names = Object.keys(CONTENDERS).filter((name) => wanted.length === 0 || wanted.includes(name));
const ready = (await inTurn(names, prepare)).filter((one) => one !== null);
const browser = await launch();
for (const count of COUNTS) {
  const table = new Map<string, Result[]>(ready.map(({name}) => [name, []]));
  // Turn by turn, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < RUNS; run += 1) {
    for (const one of ready) table.get(one.name)!.push(await visit<Told>(browser, one, String(count), 60_000));
  }
  print(count, table);
}
await browser.close();
for (const {close} of ready) close();
