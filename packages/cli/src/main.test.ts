import assert from 'node:assert/strict';
import {test} from 'node:test';

import {folderWith, run} from './testing/run.ts';
import {words as en} from './words.en.ts';
import {words as zh} from './words.zh.ts';

test('speaks Chinese unless the locale begins with en', async () => {
  for (const env of [{}, {LANG: 'zh_CN.UTF-8'}, {LANG: 'C'}, {LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8'}] as Record<
    string,
    string
  >[]) {
    assert.deepEqual(await run(['--help'], {env}), {code: 0, out: zh.help, err: ''});
  }
  for (const env of [{LANG: 'en_GB.UTF-8'}, {LC_MESSAGES: 'en_US'}, {LC_ALL: 'en', LANG: 'zh_CN'}] as Record<
    string,
    string
  >[]) {
    assert.deepEqual(await run(['--help'], {env}), {code: 0, out: en.help, err: ''});
  }
});

test('--lang decides the language, wherever it stands', async () => {
  assert.equal((await run(['--lang', 'en', 'check', '--help'])).out, en.helpOf.check);
  assert.equal((await run(['check', '--help', '--lang=zh'], {env: {LANG: 'en_US'}})).out, zh.helpOf.check);
  assert.deepEqual(await run(['--lang', 'fr', 'check']), {
    code: 2,
    out: '',
    err: '--lang 只能写 zh 或 en。\n用法见：linli --help\n',
  });
});

test('every command has its help in both languages, naming each of its options', async () => {
  for (const words of [zh, en]) {
    for (const [name, page] of Object.entries(words.helpOf)) {
      assert.match(page, new RegExp(`linli ${name}`));
      assert.ok(words.help.includes(`  ${name} `), name);
    }
  }
  const options = (page: string) => [...new Set(page.match(/--[a-z-]+/g))].sort();
  for (const name of ['check', 'template', 'convert', 'mask', 'snippet'] as const) {
    assert.deepEqual(options(en.helpOf[name]), options(zh.helpOf[name]), name);
  }
});

test('help of a command is had in three ways', async () => {
  for (const argv of [
    ['check', '--help'],
    ['check', '-h'],
    ['help', 'check'],
  ]) {
    assert.deepEqual(await run(argv), {code: 0, out: zh.helpOf.check, err: ''});
  }
});

test('without a command it shows the help and counts as a wrong call', async () => {
  assert.deepEqual(await run([]), {code: 2, out: zh.help, err: ''});
});

test('says its version', async () => {
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

for (const [argv, sentence] of [
  [['chekc'], '没有“chekc”这个命令；可以用：check、template、convert、mask、snippet。\n用法见：linli --help\n'],
  [['--frob'], '不认识选项 --frob。\n用法见：linli --help\n'],
  [['check', '--frob'], '不认识选项 --frob。\n用法见：linli check --help\n'],
  [['check', 'a.csv', '--kind'], '选项 --kind 后面要写一个值。\n用法见：linli check --help\n'],
  [['check', 'a.csv', '--json=yes'], '选项 --json 后面不写值。\n用法见：linli check --help\n'],
  [['check'], '请写明要读的文件或文件夹。\n用法见：linli check --help\n'],
] as const) {
  test(`a wrong call gets one sentence and exit code 2: ${argv.join(' ')}`, async () => {
    assert.deepEqual(await run(argv), {code: 2, out: '', err: sentence});
  });
}

test('a failure inside tells where, and nothing of the data', async () => {
  const folder = folderWith({'a.csv': '编号,心愿,状态\nW1,毒婆婆98765431,征集'});
  const io = {env: {}, cwd: folder, isTTY: false, input: async () => null, now: () => 0};
  const {main} = await import('./main.ts');
  let err = '';
  const out = (): void => {
    throw new Error('毒婆婆98765431');
  };
  assert.equal(await main(['check', 'a.csv'], {...io, out, err: (text) => void (err += text)}), 2);
  assert.match(err, /^程序内部出错.*\n\s+at /);
  assert.doesNotMatch(err, /毒婆婆|98765431/);
});
