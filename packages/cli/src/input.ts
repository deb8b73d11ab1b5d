import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';

import {Refusal} from './refusal.ts';
import {plain} from './terminal.ts';
import type {Unreadable, Words} from './words.ts';

/** Something to check: one file, or the folder of one community. `shown` is its path as the caller wrote it. */
export interface Input {
  readonly type: 'file' | 'community';
  readonly path: string;
  readonly shown: string;
}

/** Endings of workbooks; of those that are not read, the reader says what to do. */
export const WORKBOOKS = ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'xlsb'];
/** Endings of files that hold a table or a map. */
export const READABLE = [...WORKBOOKS, 'csv', 'tsv', 'html', 'htm', 'json', 'yaml', 'yml', 'geojson', 'topojson'];
/** Endings of photographs that may carry where they were taken. */
export const PHOTOGRAPHS = ['jpg', 'jpeg'];

/** Files that a community's folder reads besides its tables. */
const OWN_FILES = ['community.yaml', 'facts.json'];
const MOST_BYTES = 64 * 1024 * 1024;

/** The ending of a file's name in small letters, without its dot. */
export const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The name of a file without folder and ending: what a person calls its table. */
export const stemOf = (path: string): string => basename(path).replace(/(.)\.[^.]+$/, '$1');

function reasonOf(error: unknown): Unreadable {
  const code = (error as {code?: unknown}).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  return code === 'EISDIR' ? 'not-a-file' : 'other';
}

/** Does something with a path; what the system refuses becomes one sentence. */
export function reading<T>(shown: string, words: Words, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(words.unreadable[reasonOf(error)](plain(shown)));
  }
}

/** Lock files of an open workbook and hidden files are nobody's tables. */
const isOwn = (name: string): boolean => !name.startsWith('.') && !name.startsWith('~$');

/** A file of a folder, as the caller would write it. */
export const within = (shown: string, name: string): string => `${shown.replace(/[/\\]+$/, '')}/${name}`;

function isCommunity(folder: string): boolean {
  return statSync(join(folder, 'community.yaml'), {throwIfNoEntry: false})?.isFile() === true;
}

function inputsOfFolder(path: string, shown: string, words: Words): readonly Input[] {
  if (isCommunity(path)) return [{type: 'community', path, shown}];
  const entries = readdirSync(path, {withFileTypes: true}).filter(({name}) => isOwn(name));
  const inputs = entries.flatMap((entry): Input[] => {
    const input = {path: join(path, entry.name), shown: within(shown, entry.name)};
    if (entry.isDirectory()) return isCommunity(input.path) ? [{type: 'community', ...input}] : [];
    const known = [...READABLE, ...PHOTOGRAPHS].includes(endingOf(entry.name)) && !OWN_FILES.includes(entry.name);
    return known ? [{type: 'file', ...input}] : [];
  });
  if (inputs.length === 0) throw new Refusal(words.unreadable['no-tables'](plain(shown)));
  return inputs.sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** What the given paths hold: files as they are, folders as a community, as the communities in them, or as their tables. */
export function findInputs(paths: readonly string[], cwd: string, words: Words): readonly Input[] {
  return paths.flatMap((shown) =>
    reading(shown, words, () => {
      const path = resolve(cwd, shown);
      const stat = statSync(path);
      if (stat.isDirectory()) return inputsOfFolder(path, shown, words);
      if (!stat.isFile()) throw new Refusal(words.unreadable['not-a-file'](plain(shown)));
      return [{type: 'file', path, shown}];
    }),
  );
}

/** The bytes of one file of at most 64 MB. */
export function bytesOf({path, shown}: Pick<Input, 'path' | 'shown'>, words: Words): Uint8Array {
  return reading(shown, words, () => {
    if (statSync(path).size > MOST_BYTES) throw new Refusal(words.unreadable['too-big'](plain(shown)));
    return new Uint8Array(readFileSync(path));
  });
}

/** facts.json stands in the community's folder or one or two above; `null` where it is nowhere. */
function factsOf(folder: string): string | null {
  const places = ['.', '..', '../..'].map((up) => join(folder, up, 'facts.json'));
  return places.find((path) => statSync(path, {throwIfNoEntry: false})?.isFile()) ?? null;
}

/** The files of a community by name; those that are no data of it come without content. */
export function communityFiles({path, shown}: Input, words: Words): ReadonlyMap<string, Uint8Array> {
  const entries = reading(shown, words, () => readdirSync(path, {withFileTypes: true}));
  const files = new Map<string, Uint8Array>();
  for (const {name} of entries.filter((entry) => entry.isFile() && isOwn(entry.name))) {
    const wanted = [...READABLE, ...PHOTOGRAPHS].includes(endingOf(name));
    files.set(name, wanted ? bytesOf({path: join(path, name), shown: within(shown, name)}, words) : new Uint8Array());
  }
  const facts = factsOf(path);
  if (facts !== null) files.set('facts.json', bytesOf({path: facts, shown: within(shown, 'facts.json')}, words));
  return files;
}
