import {ensureInstalled, run} from './install.mjs';

const say = (text) => console.log(`linli: ${text}`);

try {
  ensureInstalled(say);
  const built = run('node', ['-C', 'linli-source', 'scripts/build.ts', '--if-changed', 'library', 'site']);
  if (built.status !== 0) throw new Error('the build failed: see the lines above');
  process.exitCode = run('node', ['scripts/serve.ts']).status ?? 1;
} catch (error) {
  console.error(`linli: ${error.message}`);
  process.exitCode = 1;
}
