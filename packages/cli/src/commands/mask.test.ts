import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {folderWith, run} from '../testing/run.ts';

const DRAFT = '第一行没有什么。\n请打 13800138000。\n居民王建国，身份证110101199003070038。\n';

test('masks what is piped in; what was found goes to the error output by line and kind only', async () => {
  const {code, out, err} = await run(['mask'], {input: DRAFT});
  assert.equal(code, 0);
  assert.equal(out.split('\n')[1], '请打 138****8000。');
  assert.doesNotMatch(out, /13800138000|王建国|110101/);
  assert.match(err, /^隐去 \d 处；原文仍要改：\n {2}-!2：这里有手机号码/);
  assert.doesNotMatch(err, /138|王建国|110101/);
});

test('masks a file in GB18030 too, and leaves the file alone', async () => {
  const bytes = new Uint8Array([0xb5, 0xe7, 0xbb, 0xb0, ...new TextEncoder().encode('13800138000')]);
  const cwd = folderWith({'a.txt': bytes});
  assert.equal((await run(['mask', 'a.txt'], {cwd})).out, '电话138****8000');
  assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'a.txt'))), bytes);
});

test('a text without personal data stays as it is', async () => {
  assert.deepEqual(await run(['mask'], {input: '打12345。\n'}), {
    code: 0,
    out: '打12345。\n',
    err: '没有查出个人信息。\n',
  });
});

test('one sentence and exit code 2 without a text, for a missing file, and for what is no text', async () => {
  const cwd = folderWith({'a.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255, 0])});
  const ask = '请写明文本文件，或用管道送入文字：linli mask 草稿.txt。\n用法见：linli mask --help\n';
  assert.deepEqual(await run(['mask'], {cwd}), {code: 2, out: '', err: ask});
  assert.deepEqual(await run(['mask', 'gone.txt'], {cwd}), {
    code: 2,
    out: '',
    err: '找不到 gone.txt，请核对文件名和所在文件夹。\n',
  });
  assert.deepEqual(await run(['mask', 'a.xlsx'], {cwd}), {
    code: 2,
    out: '',
    err: 'a.xlsx 不是文字文件；表请用 linli check 检查。\n用法见：linli mask --help\n',
  });
});
