import {ensureEngines} from './engines.mjs';
import {ensureInstalled, run} from './install.mjs';

// `node scripts/prepared.mjs [--engines] <command> …`: installs what is missing, then runs the command.

const say = (text) => console.log(`linli: ${text}`);
const args = process.argv.slice(2);
const needsEngines = args[0] === '--engines';

try {
  ensureInstalled(say);
  if (needsEngines) ensureEngines(say);
  const [command, ...rest] = needsEngines ? args.slice(1) : args;
  process.exitCode = run(command, rest).status ?? 1;
} catch (error) {
  console.error(`linli: ${error.message}`);
  process.exitCode = 1;
}
