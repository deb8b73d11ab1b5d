import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, test} from 'node:test';

import {elementNames} from '../scripts/lib/vite-builds.ts';
import {ROOT} from './lib/site.ts';

const tracked = spawnSync('git', ['ls-files', '-z'], {cwd: ROOT, encoding: 'utf8'})
  .stdout.split('\0')
  .filter((file) => file && existsSync(join(ROOT, file)));

const isText = (file: string): boolean => !['.png', '.xlsx', '.bin', '.jpg'].includes(extname(file));

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Files of an element's folder that `docs` promise to a newcomer. */
const PARTS = [
  'layout.ts',
  'layout.test.ts',
  'ts',
  'styles.ts',
  'zh.ts',
  'zh-hant.ts',
  'en.ts',
  'test.ts',
  'stories.ts',
  'md',
];

describe('the folder of each element', () => {
  for (const name of elementNames()) {
    test(`${name} has its layout, class, styles, words in three languages, tests, stories and page`, () => {
      const files = readdirSync(join(ROOT, 'packages/elements/src', name));
      const expected = [`linli-${name}.ts`, ...PARTS.map((part) => `${name}.${part}`)];
      assert.deepEqual(
        expected.filter((file) => !files.includes(file)),
        [],
      );
    });

    test(`${name} imports no file of another element, in no folder`, () => {
      const others = elementNames().filter((other) => other !== name);
      const folder = join('packages/elements/src', name);
      const files = readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'});
      // Tests and stories may show two elements together; neither is published.
      for (const file of files.filter((item) => /(?<!\.(?:test|stories))\.ts$/.test(item))) {
        const text = read(join(folder, file));
        for (const other of others) assert.ok(!text.includes(`../${other}/`), `${file} imports ${other}`);
      }
    });

    test(`the class of ${name} has at most 150 lines`, () => {
      const body = /^export class [\s\S]*?^}/m.exec(read(`packages/elements/src/${name}/${name}.ts`))?.[0] ?? '';
      assert.ok(body.length > 0 && body.split('\n').length <= 150, `${body.split('\n').length} lines`);
    });
  }
});

test('no file names a machine, a registry or a tool of the workplace', () => {
  // Put together here, so that this file does not name them.
  const words = [
    ['registry.npmjs', '.org'],
    ['deb.debian', '.org'],
    ['/work', '/main'],
    ['/root', '/'],
    ['/work', '/shared'],
    ['../shared', '/'],
  ].map((parts) => parts.join(''));
  const found = tracked.filter(isText).flatMap((file) => {
    const text = read(file);
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  assert.deepEqual(found, []);
});

test('the lockfile names no download address, and an integrity for every package', () => {
  const {packages} = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, {resolved?: string; integrity?: string; link?: boolean}>;
  };
  const installed = Object.entries(packages).filter(([path, {link}]) => path.includes('node_modules/') && !link);
  assert.deepEqual(
    installed.filter(([, {resolved}]) => resolved).map(([path]) => path),
    [],
  );
  assert.deepEqual(
    installed.filter(([, {integrity}]) => !integrity).map(([path]) => path),
    [],
  );
});

test('every command in CONTRIBUTING is a script of package.json', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
  const commands = [...read('CONTRIBUTING.md').matchAll(/^npm (?:run )?([a-z]+)/gm)].map((match) => match[1]!);
  assert.ok(commands.length >= 8);
  assert.deepEqual(
    commands.filter((name) => !scripts[name]),
    [],
  );
});

test('both READMEs have the same sections, commands and picture', () => {
  const shape = (file: string) => ({
    sections: [...read(file).matchAll(/^##+ /gm)].length,
    code: [...read(file).matchAll(/```[a-z]*\n([\s\S]*?)```/g)].map(
      (match) => match[1]!.replaceAll(/#.*|[\u4e00-\u9fff].*/g, '').trim().length > 0,
    ),
    pictures: [...read(file).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]),
  });
  assert.deepEqual(shape('README.zh-CN.md'), shape('README.md'));
  for (const picture of shape('README.md').pictures) assert.ok(existsSync(join(ROOT, picture!)), picture);
});
