import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';

import {findPersonalData, mask} from '@linli/model/privacy';

import {sizeOf} from '../scripts/lib/bundle.ts';
import {elementNames} from '../scripts/lib/vite-builds.ts';
import {ROOT} from './lib/site.ts';

const LOADER = join(ROOT, 'packages/loader/dist');

const gzip = (path: string): number => gzipSync(readFileSync(path), {level: 9}).length;

type Manifest = Record<string, {file: string; imports?: string[]; name?: string; isEntry?: boolean}>;

const manifest = (): Manifest => JSON.parse(readFileSync(join(LOADER, 'elements/manifest.json'), 'utf8'));

/** Every file a browser loads for an element before the reader acts; lazy parts apart. */
function filesOf(key: string, all: Manifest, seen = new Set<string>()): Set<string> {
  const chunk = all[key]!;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) if (!seen.has(all[next]!.file)) filesOf(next, all, seen);
  return seen;
}

function weightOf(names: readonly string[], late = /^$/): number {
  const all = manifest();
  const files = new Set<string>();
  for (const name of names) {
    const key = Object.keys(all).find((item) => item.endsWith(`/linli-${name}.ts`))!;
    for (const file of filesOf(key, all)) files.add(file);
  }
  for (const key of Object.keys(all).filter((item) => late.test(item)))
    for (const file of filesOf(key, all)) files.add(file);
  return [...files].reduce((sum, file) => sum + gzip(join(LOADER, 'elements', file)), 0);
}

/**
 * Bytes (min + gzip, Lit included) that a page loads for one element. `limit` may only go down; `goal` is the design's
 * table of sizes.
 */
const BUDGETS: Record<string, {limit: number; goal: number}> = {
  'indicator-chart': {limit: 27_500, goal: 22_000},
  'grid-map': {limit: 29_300, goal: 30_000},
  'wish-wall': {limit: 35_700, goal: 28_000},
  'convention-board': {limit: 29_950, goal: 28_000},
  'brand-diagram': {limit: 25_300, goal: 28_000},
};

/** What charts load when their data or attributes ask for it. The reader's own doings (keys, downloads, sorting) are apart. */
const CHART = 'indicator-chart/';
const OFFICIAL = new RegExp(`${CHART}forms/more-marks\\.ts$`);
const FIGURES = new RegExp(`${CHART}(all-figures|forms/more-marks)\\.ts$`);
const ALL_KINDS = new RegExp(`${CHART}(all-figures|extras|more|indicator-chart\\.zh|(families|forms)/[^/]*)\\.ts$`);

/** A page of charts beside that of one bar chart of plain counts. */
const CHARTS: readonly (readonly [what: string, late: RegExp, limit: number, goal: number])[] = [
  ['loader + bar chart of official wordings (160余, 近3万, 未填报)', OFFICIAL, 29_800, 22_000],
  ['loader + bar chart of all that a figure can be (changes, ranges, English)', FIGURES, 38_400, 22_000],
  ['loader + all kinds of charts, with targets, bands and remarks', ALL_KINDS, 53_300, 45_000],
];

/** What a page pays that imports only a part of the model. */
const PARTS: readonly (readonly [what: string, code: string, limit: number, goal: number])[] = [
  ['quantities', "export {formatQuantity, parseQuantity} from '@linli/model/quantity'", 4_000, 4_000],
  ['the privacy gate', "export {findPersonalData, mask} from '@linli/model/privacy'", 9_000, 9_000],
];

describe('sizes, min + gzip', () => {
  test('the loader alone is at most 4 kB', () => {
    for (const file of ['linli.js', 'linli.mjs']) assert.ok(gzip(join(LOADER, file)) <= 4_000, file);
  });

  for (const name of elementNames()) {
    const {limit, goal} = BUDGETS[name]!;
    test(`loader + ${name} is at most ${limit / 1000} kB`, () => {
      const size = gzip(join(LOADER, 'linli.js')) + weightOf([name]);
      console.log(`  loader + ${name}: ${(size / 1000).toFixed(1)} kB (goal ${goal / 1000})`);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }

  for (const [what, late, limit, goal] of CHARTS) {
    test(`${what} is at most ${limit / 1000} kB`, () => {
      const size = gzip(join(LOADER, 'linli.js')) + weightOf(['indicator-chart'], late);
      console.log(`  ${what}: ${(size / 1000).toFixed(1)} kB (goal ${goal / 1000})`);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }

  for (const [what, code, limit, goal] of PARTS) {
    for (const from of ['sources', 'published'] as const) {
      test(`${what} alone is at most ${limit / 1000} kB, ${from}`, async () => {
        const size = await sizeOf(code, from);
        console.log(`  ${what}, ${from}: ${(size / 1000).toFixed(2)} kB (goal ${goal / 1000})`);
        assert.ok(size <= limit, `${size} bytes`);
      });
    }
  }

  test('all elements together are at most 75 kB', () => {
    const size = gzip(join(LOADER, 'linli.js')) + weightOf(elementNames());
    console.log(`  everything: ${(size / 1000).toFixed(1)} kB (goal 90)`);
    assert.ok(size <= 75_000, `${size} bytes`);
  });
});

describe('published packages', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));

  for (const name of ['model', 'elements', 'loader']) {
    test(`every export of ${name} names files that the build made`, () => {
      for (const [path, target] of Object.entries<string | Record<string, string>>(read(name).exports)) {
        if (path.includes('*')) continue;
        const files =
          typeof target === 'string' ? [target] : [target.types, target.default].filter((file) => file !== undefined);
        for (const file of files) assert.ok(existsSync(join(ROOT, 'packages', name, file!)), `${path}: ${file}`);
      }
    });
  }

  test('nothing is published that only tests use', () => {
    const files = ['model', 'elements', 'loader', 'cli'].flatMap((name) =>
      readdirSync(join(ROOT, 'packages', name, 'dist'), {recursive: true, encoding: 'utf8'}),
    );
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => /testing|fixtures|-cases\.|\.test\.|\.stories\./.test(file)),
      [],
    );
  });

  test('the privacy gate finds and masks what its sources do, packed as it is', async () => {
    const published = await import(join(ROOT, 'packages/model/dist/privacy/index.js'));
    for (const name of ['positives', 'negatives']) {
      const lines = readFileSync(join(ROOT, `packages/model/fixtures/privacy/${name}.jsonl`), 'utf8')
        .trim()
        .split('\n');
      for (const {text} of lines.map((line) => JSON.parse(line) as {text: string})) {
        assert.deepEqual(published.findPersonalData(text), findPersonalData(text));
        assert.equal(published.mask(text), mask(text));
      }
    }
  });

  for (const name of elementNames()) {
    test(`${name} is imported in Node without a DOM and defines nothing`, async () => {
      const module = await import(join(ROOT, `packages/elements/dist/${name}/${name}.js`));
      assert.equal(Object.values(module).filter((value) => typeof value === 'function').length > 0, true);
    });

    test(`${name} stands in the manifest with its tag`, () => {
      const {modules} = JSON.parse(readFileSync(join(ROOT, 'packages/elements/custom-elements.json'), 'utf8'));
      const exports = modules.flatMap((module: {exports?: {kind: string; name: string}[]}) => module.exports ?? []);
      const tag = exports.find(
        (item: {kind: string; name: string}) =>
          item.kind === 'custom-element-definition' && item.name === `linli-${name}`,
      );
      assert.ok(tag);
    });
  }
});
