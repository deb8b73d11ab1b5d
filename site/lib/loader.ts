import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';

/** The loader as this site's editors install it: its version, and the hash of its module where it has been built. */
export interface LoaderFile {
  readonly version: string;
  readonly integrity?: string;
}

const FOLDER = 'packages/loader';

function read(): LoaderFile {
  const {version} = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8')) as {version: string};
  const built = `${FOLDER}/dist/linli.mjs`;
  if (!existsSync(built)) return {version};
  return {version, integrity: `sha384-${createHash('sha384').update(readFileSync(built)).digest('base64')}`};
}

export const loader: LoaderFile = read();
