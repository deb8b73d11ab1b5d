import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {ROOT} from './install.mjs';
import {releasedFixtures} from './lib/released.ts';
import {elementNames} from './lib/vite-builds.ts';

// `node -C linli-source scripts/release-fixtures.ts`: writes down what this version's users may have saved. Run once for
// each release, right before its tag; `--again` while the version is not out yet.

const {version} = JSON.parse(readFileSync(join(ROOT, 'packages/loader/package.json'), 'utf8')) as {version: string};
const folder = join(ROOT, 'tests/fixtures/released', version);

if (existsSync(folder) && !process.argv.includes('--again')) {
  console.error(`linli: tests/fixtures/released/${version} is there: what was released does not change (--again)`);
  process.exitCode = 1;
} else {
  rmSync(folder, {recursive: true, force: true});
  const files = Object.entries(await releasedFixtures(version, elementNames()));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  console.log(`linli: tests/fixtures/released/${version}: ${files.length} files`);
}
