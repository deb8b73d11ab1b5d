import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import {inksFor} from '../site/pictures/inks.ts';
import {pictureOf} from '../site/pictures/picture.ts';
import {ROOT} from './lib/site.ts';

let dist: string;
const cells = {headings: ['小区', '人数'], rows: [['东苑', '120']]};
const drawn = pictureOf({lang: 'zh-Hans', kind: null, cells}, {title: '志愿者', lines: []}, inksFor('water'));

before(() => {
  dist = mkdtempSync(join(tmpdir(), 'linli-pictures-'));
  mkdirSync(join(dist, 'kaili'));
  for (const name of ['meetings', 'other']) writeFileSync(join(dist, `kaili/${name}.svg`), drawn.svg);
});
after(() => rmSync(dist, {recursive: true}));

for (const guide of ['developers.md', 'developers.zh-CN.md']) {
  test(`the code in docs/guides/${guide} draws a chart as SVG in Node`, () => {
    const [, code = ''] = /```ts\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/guides', guide), 'utf8')) ?? [];
    const flags = ['-C', 'linli-source', '--input-type=module-typescript', '--eval', code];
    const {stdout, stderr} = spawnSync(process.execPath, flags, {cwd: ROOT, encoding: 'utf8'});
    assert.match(stdout, /^<svg [^]*东苑[^]*80余人[^]*来源：示例街道办事处[^]*<\/svg>\n$/, stderr);
  });
}

const run = (...words: readonly string[]) =>
  spawnSync('node', ['-C', 'linli-source', 'scripts/pictures.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {...process.env, LINLI_DIST: dist},
  });

test('npm run pictures draws the named widget as PNG, twice as large, beside its SVG, and no other', () => {
  const {status, stdout, stderr} = run('kaili/meetings');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /1 pictures drawn as PNG/);
  const png = readFileSync(join(dist, 'kaili/meetings.png'));
  assert.deepEqual([...png.subarray(1, 4)], [0x50, 0x4e, 0x47]);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [drawn.width * 2, drawn.height * 2]);
  // Paper alone is a few hundred bytes: there is writing on it.
  assert.ok(png.length > 5_000, String(png.length));
  assert.ok(!existsSync(join(dist, 'kaili/other.png')));
});

test('npm run pictures says in a sentence that there is nothing to draw', () => {
  const {status, stderr} = run('nowhere/none');
  assert.equal(status, 1);
  assert.match(stderr, /^linli: no pictures: no picture to draw/);
});
