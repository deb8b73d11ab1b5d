import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {ROOT} from './install.mjs';
import {makeKit} from './lib/kit/make-kit.ts';

const OUT = join(ROOT, 'dist-kit');

try {
  const {name, archive, files} = await makeKit(ROOT);
  rmSync(OUT, {recursive: true, force: true});
  mkdirSync(OUT, {recursive: true});
  writeFileSync(join(OUT, name), archive);
  const hash = createHash('sha384').update(archive).digest('hex');
  writeFileSync(join(OUT, 'SHA384SUMS'), `${hash}  ${name}\n`);
  console.log(`linli: dist-kit/${name}: ${Object.keys(files).length} files, ${(archive.length / 1024).toFixed(0)} kB`);
} catch (error) {
  console.error(`linli: no kit was made: ${(error as Error).message}`);
  process.exitCode = 1;
}
