import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import {main} from '../main.ts';

/** What a call printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly input?: string | null;
  /** Milliseconds that pass between two looks at the clock. */
  readonly pace?: number;
}

/** Runs the command line without a process. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  let [out, err, time] = ['', '', 0];
  const {cwd = tmpdir(), env = {}, isTTY = false, input = null, pace = 1} = world;
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env,
    cwd,
    isTTY,
    input: async () => (input === null ? null : new TextEncoder().encode(input)),
    now: () => (time += pace),
  });
  return {code, out, err};
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'linli-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const xmlOf = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The workbook with one more row at the bottom of a sheet, as an office types it below the examples. */
export function withRow(workbook: Uint8Array, texts: readonly string[], row: number, sheet = 1): Uint8Array {
  const parts = unzipSync(workbook);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const cells = texts.map((text, at) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${xmlOf(text)}</t></is></c>`,
  );
  const xml = strFromU8(parts[path]!).replace('</sheetData>', `<row r="${row}">${cells.join('')}</row></sheetData>`);
  return zipSync({...parts, [path]: strToU8(xml)});
}
