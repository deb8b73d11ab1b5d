import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

import {ROOT} from './lib/site.ts';
import {drawn, theatre} from './loader/lib/theatre.ts';

const READMES = ['model', 'elements', 'loader', 'cli'].map((name) => `packages/${name}/README.md`);
const GUIDES = readdirSync(join(ROOT, 'docs/guides')).map((name) => `docs/guides/${name}`);

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The first block of code in a language. */
const block = (file: string, language: string): string =>
  new RegExp('```' + language + '\n([^]*?)```').exec(read(file))?.[1] ?? '';

for (const file of READMES) {
  test(`${file} has at most 60 lines`, () => assert.ok(read(file).trim().split('\n').length <= 60));
}

test('every package carries the licence', () => {
  for (const file of READMES) assert.equal(read(join(dirname(file), 'LICENSE')), read('LICENSE'), file);
});

for (const file of [...READMES, ...GUIDES]) {
  test(`every link in ${file} leads to a file`, () => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(ROOT, dirname(file), link))),
      [],
    );
  });
}

test('the example in packages/model/README.md prints what stands below it', () => {
  const code = block('packages/model/README.md', 'ts');
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['-C', 'linli-source', '--input-type=module-typescript', '--eval', code],
    {cwd: ROOT, encoding: 'utf8', env: {...process.env, FORCE_COLOR: '0'}},
  );
  assert.equal(stdout, block('packages/model/README.md', 'text'), stderr);
});

test('the article in packages/loader/README.md becomes a chart and keeps its table', async () => {
  const stage = await theatre();
  try {
    const body = `<!doctype html><html lang="zh-Hans"><link rel="icon" href="data:,">${block('packages/loader/README.md', 'html')}`;
    const {page, said} = await stage.visit('/', {'/': {body, type: 'text/html; charset=utf-8'}});
    await drawn(page, 1);
    const chart = page.locator('linli-indicator-chart');
    assert.equal(await chart.getAttribute('label'), '2024年各小区志愿者人数');
    assert.equal(await chart.getAttribute('source'), '示例街道办事处');
    assert.equal(await chart.locator('table td').count(), 4);
    assert.deepEqual(said, []);
  } finally {
    await stage.close();
  }
});
