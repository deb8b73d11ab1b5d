import {mkdtempSync, readFileSync, existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {runAside} from '../install.mjs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of `npm test` or `npm run check`. Without a tally of its own a command counts as one test. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly tally?: boolean;
}

const NODE_TEST = ['node', '-C', 'linli-source', '--test', '--test-reporter=./tests/tally-reporter.mjs'] as const;
const CACHE = 'node_modules/.cache';

export const FORMAT: Step = {name: 'format', command: ['prettier', '--check', '--log-level=warn', '--cache', '.']};
export const LINT: Step = {
  name: 'lint',
  command: ['eslint', '--max-warnings=0', '--cache', '--cache-location', `${CACHE}/eslint/`, '.'],
};
export const TYPES: Step = {
  name: 'types',
  command: ['tsc', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.tsbuildinfo`],
};
export const SITE_TYPES: Step = {
  name: 'types of the site',
  command: ['astro', 'check', '--tsconfig', 'site/tsconfig.json', '--minimumSeverity', 'error'],
};
/** In one process: the files share what they import, which halves the time. */
export const UNIT: Step = {
  name: 'unit tests',
  command: [
    ...NODE_TEST,
    '--test-isolation=none',
    'packages/{model,cli,loader}/src/**/!(*.browser).test.ts',
    'packages/elements/src/**/*.{layout,node}.test.ts',
    'site/lib/**/*.test.ts',
    'scripts/**/*.test.ts',
  ],
  tally: true,
};
export const ELEMENTS: Step = {name: 'elements in Chromium, Firefox and WebKit', command: ['wtr'], tally: true};
export const BUILD: Step = {
  name: 'build of library and site',
  command: ['node', '-C', 'linli-source', 'scripts/build.ts', '--if-changed', 'library', 'site'],
};
export const PAGES: Step = {
  name: 'built packages and whole pages',
  command: [...NODE_TEST, '--test-concurrency=1', 'tests/**/*.test.ts'],
  tally: true,
};

const folder = mkdtempSync(join(tmpdir(), 'linli-tally-'));

function countsOf({tally}: Step, file: string, status: number): Counts {
  if (!tally) return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0};
  const counts: Counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 1, skipped: 0};
  const silent = status !== 0 && counts.failed === 0;
  return silent || counts.passed + counts.failed === 0 ? {...counts, failed: counts.failed + 1} : counts;
}

/** Runs one step, says how long it took, and gives its counts. A runner that wrote no tally has failed. */
async function runStep(step: Step, aside: boolean): Promise<Counts> {
  const {name, command} = step;
  const [program, ...args] = command;
  console.log(`\nlinli: ${name} …`);
  const file = join(folder, name.replaceAll(/\W+/g, '-'));
  const start = performance.now();
  const env = {LINLI_TALLY: file, FORCE_COLOR: process.stdout.isTTY ? '1' : '0'};
  const {status, output} = await runAside(program, args, {env, kept: aside});
  const time = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${output}linli: ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${time} s`);
  return countsOf(step, file, status);
}

async function runLane(lane: readonly Step[], aside: boolean): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const step of lane) counts.push(await runStep(step, aside));
  return counts;
}

/**
 * Runs all steps, even after one failed, and prints the total as one plain line. Gives the exit code. The lanes of a
 * stage run side by side, one core each, and keep their lines together; a stage waits for the one before.
 */
export async function runStages(stages: readonly (readonly (readonly Step[])[])[]): Promise<number> {
  const all: Counts[] = [];
  for (const lanes of stages) {
    all.push(...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)))).flat());
  }
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return sum('failed') === 0 ? 0 : 1;
}
