import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {zipSync, type Zippable} from 'fflate';

import {bundles, type Files} from './bundles.ts';
import {bundledComponents, licences} from './components.ts';
import {examplePages, folder, kitPages} from './pages.ts';
import {sbom} from './sbom.ts';

/** What `npm run kit` makes: the archive's name and its bytes, and every file inside. */
export interface Kit {
  readonly version: string;
  readonly name: string;
  readonly files: Files;
  readonly archive: Uint8Array;
}

/** Archives know local time without its zone: the same fields everywhere, the earliest a zip can hold. */
const EPOCH = new Date(1980, 0, 1);

/** Lines as `sha384sum -c` reads them, sorted by path. */
export function checksums(files: Files): string {
  return Object.keys(files)
    .sort()
    .map((path) => `${createHash('sha384').update(files[path]!).digest('hex')}  ${path}\n`)
    .join('');
}

function loaderFiles(root: string): Files {
  const built = join(root, 'packages/loader/dist');
  if (!existsSync(join(built, 'linli.js'))) {
    throw new Error('packages/loader/dist is missing: run `npm run build -- library` first');
  }
  return Object.fromEntries(
    Object.entries(folder(built))
      .filter(([name]) => !name.endsWith('manifest.json'))
      .map(([name, bytes]) => [`linli/${name}`, bytes]),
  );
}

/** Packs files in the order of their paths with one fixed time, so that the same files give the same bytes. */
function pack(top: string, files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of Object.keys(files).sort()) sorted[`${top}/${path}`] = files[path]!;
  return zipSync(sorted, {level: 9, mtime: EPOCH});
}

/** Makes the offline kit from the built loader and the sources. Nothing is written, nothing is fetched. */
export async function makeKit(root: string): Promise<Kit> {
  const {version} = JSON.parse(readFileSync(join(root, 'packages/loader/package.json'), 'utf8')) as {version: string};
  const loader: Files = {...loaderFiles(root), ...(await bundles(root))};
  const components = bundledComponents(root);
  const files: Files = {
    ...loader,
    ...kitPages(root, version, loader),
    ...examplePages(root),
    'LICENSES.txt': Buffer.from(licences(root, components)),
    'sbom.cdx.json': Buffer.from(sbom(version, components)),
  };
  const all = {...files, SHA384SUMS: Buffer.from(checksums(files))};
  const name = `linli-${version}`;
  return {version, name: `${name}.zip`, files: all, archive: pack(name, all)};
}
