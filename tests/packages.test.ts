import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';

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

function weightOf(names: readonly string[]): number {
  const all = manifest();
  const files = new Set<string>();
  for (const name of names) {
    const key = Object.keys(all).find((item) => item.endsWith(`/linli-${name}.ts`))!;
    for (const file of filesOf(key, all)) files.add(file);
  }
  return [...files].reduce((sum, file) => sum + gzip(join(LOADER, 'elements', file)), 0);
}

/** At most so many bytes (min + gzip, Lit included), from the design's table of sizes. */
const BUDGETS: Record<string, number> = {
  'indicator-chart': 22_000,
  'grid-map': 30_000,
  'wish-wall': 28_000,
  'convention-board': 28_000,
  'brand-diagram': 28_000,
};

describe('sizes, min + gzip', () => {
  test('the loader alone is at most 4 kB', () => {
    for (const file of ['linli.js', 'linli.mjs']) assert.ok(gzip(join(LOADER, file)) <= 4_000, file);
  });

  for (const name of elementNames()) {
    test(`loader + ${name} is at most ${BUDGETS[name]! / 1000} kB`, (t) => {
      const size = gzip(join(LOADER, 'linli.js')) + weightOf([name]);
      t.diagnostic(`${name}: ${size} bytes`);
      console.log(`  loader + ${name}: ${(size / 1000).toFixed(1)} kB`);
      assert.ok(size <= BUDGETS[name]!, `${size} bytes`);
    });
  }

  test('all elements together are at most 90 kB', () => {
    const size = gzip(join(LOADER, 'linli.js')) + weightOf(elementNames());
    console.log(`  everything: ${(size / 1000).toFixed(1)} kB`);
    assert.ok(size <= 90_000, `${size} bytes`);
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
