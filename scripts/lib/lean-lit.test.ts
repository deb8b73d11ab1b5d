import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {LEAN, lean} from './lean-lit.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'packages/elements/src');

for (const [file, edits] of Object.entries(LEAN)) {
  test(`every part stands once in the installed ${file}`, () => {
    const whole = readFileSync(join(ROOT, 'node_modules', file), 'utf8');
    assert.ok(lean(whole, edits).length < whole.length);
  });
}

test('refuses a Lit in which a part stands never or twice', () => {
  assert.throws(() => lean('abc', [['x']]), /0 times/);
  assert.throws(() => lean('abab', [['a']]), /2 times/);
});

/** What the lean Lit has no more. */
const GONE: Readonly<Record<string, RegExp>> = {
  'text inside of an element whose text is raw': /<(script|style|textarea|title)[^>]*>\s*\$\{/,
  'an expression in a comment': /<!--[^>]*\$\{/,
  MathML: /\bmathml`/,
  'an attribute as JSON, a converter, or a property that is state': /type: (Object|Array)\b|\bconverter:|\bstate: true/,
  'a property with a getter': /@property\([^)]*\)\s+(get|set|accessor)\s/,
  'a callback of Lit that is no more called': /override (updated|shouldUpdate|getUpdateComplete)\b|\bhostUpdate\(/,
  'a directive that waits': /directives\/(async|until|ref|cache|live|template-content|static)|AsyncDirective/,
  'a listener that is an object with options': /@[a-z]+=\$\{(this\}|\{)/,
};

const codes = readdirSync(SOURCES, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts') && !/\.(test|stories)\.ts$/.test(path))
  .map((path) => [path, readFileSync(join(SOURCES, path), 'utf8')] as const)
  .filter(([, code]) => code.includes("from 'lit"));

for (const [what, pattern] of Object.entries(GONE)) {
  test(`no element uses ${what}`, () => {
    assert.deepEqual(
      codes.filter(([, code]) => pattern.test(code)).map(([path]) => path),
      [],
    );
  });
}
