import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {spawnSync} from 'node:child_process';

import {toolEnv} from '../scripts/install.mjs';
import {ROOT} from './lib/site.ts';

const SECRET = '张三丰私密词';

describe('a site whose tables are bad', () => {
  const content = mkdtempSync(join(tmpdir(), 'linli-bad-'));
  const out = join(content, 'out');
  let said = '';
  let status: number | null = null;

  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(content, 'communities/yumen-laoshiqu', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  before(() => {
    cpSync(join(ROOT, 'site/content'), content, {recursive: true});
    edit('wishes.csv', (text) => text.replace(/^([^\n]*)\n/, `$1,${SECRET}\n`));
    edit('grids.csv', (text) => text.replace(/\d{3}户/, `${SECRET}abc`));
    edit('indicators.csv', (text) => text.replace('yumen-laoshiqu.disputes', 'yumen-laoshiqu.no-such-fact'));
    rmSync(join(content, 'communities/kaili/brand.csv'));
    const env = toolEnv({LINLI_CONTENT: content, FORCE_COLOR: '0'});
    const built = spawnSync('astro', ['build', '--outDir', out], {cwd: ROOT, env, encoding: 'utf8'});
    said = built.stdout + built.stderr;
    status = built.status;
  });
  after(() => rmSync(content, {recursive: true}));

  test('is not built, and no page is written', () => {
    assert.notEqual(status, 0);
    assert.equal(existsSync(join(out, 'index.html')), false);
  });

  for (const [what, place] of [
    ['an unknown column', /wishes!?[A-Z]*\d*：/],
    ['a number that is none', /grids!D\d+：/],
    ['a dangling id', /indicators!H\d+：/],
    ['a missing file', /kaili\s+brand\.csv：/],
  ] as const) {
    test(`names ${what} with its place`, () => assert.match(said, place));
  }

  test('is told in sentences, not by the places in our code', () => assert.doesNotMatch(said, /Stack trace|\.mjs:\d/));

  test('says no word of a cell or of an unknown heading', () => assert.ok(!said.includes(SECRET)));
});
