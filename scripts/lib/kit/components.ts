import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** One third-party package that is bundled. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Subresource integrity of its archive, as the lockfile has it. */
  readonly integrity: string;
  /** Where it lies below the repository. */
  readonly path: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Packages of this repository whose code goes into the kit. */
const OWN = ['packages/model', 'packages/elements', 'packages/loader'];

/** Where Node would find a package that a file of `from` imports: the nearest folder first. */
function find({packages}: Lockfile, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.replace(/(^|\/)[^/]*$/, '')) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') return null;
  }
}

/** Every package that the kit's code imports, by its place in the lockfile; each once, sorted by name. */
export function bundledComponents(root: string): readonly Component[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const found = new Map<string, Component>();
  const visit = (from: string): void => {
    for (const name of Object.keys(lock.packages[from]?.dependencies ?? {})) {
      const path = find(lock, from, name);
      const entry = path === null ? undefined : lock.packages[path];
      if (path === null || entry === undefined) throw new Error(`${name} is not in package-lock.json`);
      if (entry.link || found.has(path)) continue;
      const {version = '', license = '', integrity = ''} = entry;
      found.set(path, {name, version, license, integrity, path});
      visit(path);
    }
  };
  OWN.forEach(visit);
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The licence text a package brings along; empty where it names its licence only. */
function licenceText(root: string, {path}: Component): string {
  const folder = join(root, path);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[sc]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

/** One text with the licence of the kit and of everything in it. */
export function licences(root: string, components: readonly Component[]): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = components.map((one) => {
    const head = `${one.name} ${one.version}: ${one.license}`;
    return `${'='.repeat(72)}\n${head}\n\n${licenceText(root, one)}`.trim();
  });
  return `Linli\n\n${own}\n\n${parts.join('\n\n')}\n`;
}
