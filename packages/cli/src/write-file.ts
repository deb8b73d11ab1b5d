import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

import {Refusal} from './refusal.ts';
import {plain} from './terminal.ts';
import type {Words} from './words.ts';

/** A file to be written. `shown` is its path as the caller would write it. */
export interface Output {
  readonly shown: string;
  readonly content: string | Uint8Array;
  /** What it holds, for the line that says it was written. */
  readonly what: string;
}

/** Characters that no file system takes in a name, or that would lead into another folder. */
export const fileName = (name: string): string =>
  plain(name)
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 80) || '表';

/** Makes a folder with those above it; refuses a path where a file stands. */
export function makeFolder(shown: string, cwd: string, words: Words): void {
  const path = resolve(cwd, shown);
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory() === false) {
    throw new Refusal(words.outIsFile(plain(shown)), 'convert');
  }
  try {
    mkdirSync(path, {recursive: true});
  } catch {
    throw new Refusal(words.cannotWrite(plain(shown)));
  }
}

/** Writes all files or, where one exists and may not be overwritten, none. */
export function writeAll(outputs: readonly Output[], cwd: string, overwrite: boolean, words: Words): void {
  const there = outputs.find(({shown}) => existsSync(resolve(cwd, shown)));
  if (there !== undefined && !overwrite) throw new Refusal(words.exists(plain(there.shown)));
  for (const {shown, content} of outputs) {
    const path = resolve(cwd, shown);
    try {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, content, {flag: overwrite ? 'w' : 'wx'});
    } catch {
      throw new Refusal(words.cannotWrite(plain(shown)));
    }
  }
}
