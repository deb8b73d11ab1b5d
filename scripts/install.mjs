import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

// Runs on the machine's own Node 20, before anything is installed: no dependencies here.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.cache', 'linli-installed');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Runs `npm ci` unless node_modules is already what the lockfile says. */
export function ensureInstalled(say) {
  const wanted = lockHash();
  const installed =
    existsSync(join(BIN, 'node')) || existsSync(join(BIN, 'node.exe')) || existsSync(join(BIN, 'node.cmd'));
  if (installed && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('installing packages (once, about a minute) …');
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const {status} = spawnSync('npm', quiet, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: see the lines above');
  mkdirSync(join(STAMP, '..'), {recursive: true});
  writeFileSync(STAMP, wanted);
}

/** The environment in which the pinned Node and the project's own tools are found first. */
export function toolEnv(more = {}) {
  const path = [BIN, process.env.PATH].join(delimiter);
  return {...process.env, ASTRO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...more, PATH: path};
}

/** Runs one of the project's tools to its end and gives back its exit code. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const {env, ...rest} = options;
  return spawnSync(command, args, {cwd: ROOT, stdio: 'inherit', shell, env: toolEnv(env), ...rest});
}

/**
 * Runs one of the project's tools while others run; gives its exit code and, where its lines are to be kept together,
 * all that it wrote.
 */
export function runAside(command, args, {env, kept}) {
  const shell = process.platform === 'win32';
  const stdio = kept ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, args, {cwd: ROOT, stdio, shell, env: toolEnv(env)});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', ({message}) => resolve({status: 1, output: `${command}: ${message}\n`}));
    child.on('close', (code) => resolve({status: code ?? 1, output}));
  });
}
