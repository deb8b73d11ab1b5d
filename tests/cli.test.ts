import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {before, describe, test} from 'node:test';

import {ROOT} from './lib/site.ts';

/** The machine's own Node, which is what an office has; the pinned one where there is no other. */
const own =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path)) ?? process.execPath;

/** The environment of somebody who opens a terminal: nothing of the npm that runs this test. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|NODE_|FORCE_COLOR)/i.test(name)),
  ),
  PATH: `${dirname(own)}${delimiter}${process.env['PATH'] ?? ''}`,
  LC_ALL: 'zh_CN.UTF-8',
};

const start = (cwd: string, program: string, ...args: string[]) =>
  spawnSync(program, args, {cwd, env, encoding: 'utf8', shell: process.platform === 'win32'});

describe('the packed command in an empty folder', () => {
  const packed = mkdtempSync(join(tmpdir(), 'linli-pack-'));
  const folder = mkdtempSync(join(tmpdir(), 'linli-empty-'));
  const linli = (...args: string[]) => start(folder, 'npx', '--offline', 'linli', ...args);

  before(() => {
    const pack = start(ROOT, 'npm', 'pack', '--workspace', 'packages/cli', '--pack-destination', packed);
    assert.equal(pack.status, 0, pack.stderr);
    const [file = ''] = readdirSync(packed);
    const install = start(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', join(packed, file));
    assert.equal(install.status, 0, install.stderr);
  });

  test('holds one program, its licences and no dependencies', () => {
    const installed = join(folder, 'node_modules/linli');
    const {dependencies, bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    assert.equal(dependencies, undefined);
    assert.deepEqual(bin, {linli: 'dist/linli.mjs'});
    assert.deepEqual(readdirSync(join(installed, 'dist')).sort(), ['LICENSES.txt', 'linli.mjs']);
    assert.deepEqual(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['linli'],
    );
    assert.match(readFileSync(join(installed, 'dist/LICENSES.txt'), 'utf8'), /write-excel-file [\d.]+ \(MIT\)/);
  });

  test('npx linli --help speaks the language of the system', () => {
    const {status, stdout} = linli('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^linli：检查、制作和转换社区治理的表\n/);
  });

  test('writes a template that it accepts, converts it, and masks what is piped in', () => {
    assert.equal(linli('template', '--kind', '心愿').status, 0);
    const {status, stdout} = linli('check', '心愿.xlsx');
    assert.match(stdout, /✓ 心愿\.xlsx {2}心愿表，2 行/);
    assert.equal(status, 0);
    assert.equal(linli('convert', '心愿.xlsx', 'out').status, 0);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['心愿.csv', '心愿.json']);
    const masked = spawnSync('npx', ['--offline', 'linli', 'mask'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      input: '13800138000',
    });
    assert.equal(masked.stdout, '138****8000');
  });

  test('exits 2 with one sentence for a missing file', () => {
    const {status, stdout, stderr} = linli('check', '没有.xlsx');
    assert.deepEqual([status, stdout], [2, '']);
    // npm may have something of its own to say about the machine.
    const said = stderr.split('\n').filter((line) => !line.startsWith('npm '));
    assert.deepEqual(said, ['找不到 没有.xlsx，请核对文件名和所在文件夹。', '']);
  });

  test('checks the site’s communities without an error', () => {
    const {status, stdout} = linli('check', join(ROOT, 'site/content/communities'), '--json');
    assert.equal(status, 0, stdout);
    assert.deepEqual(
      (JSON.parse(stdout) as {severity: string}[]).filter(({severity}) => severity === 'error'),
      [],
    );
  });
});
