import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {test} from 'node:test';

import {ROOT} from './lib/site.ts';

/** Runs the newcomer's command until it prints its address, calls back with it, and stops it. */
async function withStart(
  env: Record<string, string>,
  use: (url: string, said: string) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {...process.env, ...env},
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', () => {
        const found = /ready at (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    });
    await use(url, said);
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGTERM');
  }
}

test('npm start serves the six communities at PORT and HOST', async () => {
  await withStart({PORT: '5410', HOST: '127.0.0.1'}, async (url) => {
    assert.equal(url, 'http://127.0.0.1:5410/');
    const response = await fetch(`${url}kaili/`);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /凯里/);
    assert.equal((await fetch(`${url}nowhere/`)).status, 404);
  });
});

test('npm start builds nothing again while nothing has changed', async () => {
  await withStart({PORT: '5430', HOST: '127.0.0.1'}, async (_url, said) => {
    assert.match(said, /library is up to date/);
    assert.match(said, /site is up to date/);
  });
});

test('npm start says that a port is taken and takes the next free one', async () => {
  const taken = createServer().listen(5420, '127.0.0.1');
  await once(taken, 'listening');
  try {
    await withStart({PORT: '5420', HOST: '127.0.0.1'}, async (url, said) => {
      assert.match(said, /port 5420 is taken/);
      assert.equal(url, 'http://127.0.0.1:5421/');
    });
  } finally {
    taken.close();
  }
});
