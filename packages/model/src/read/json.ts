import type {Problem} from '../problem/problem.ts';
import {emptyFile} from './empty-file.ts';
import type {FileOptions} from './file-options.ts';
import {lineAndColumn, locateJsonError} from './json-locate.ts';
import {MAX_BYTES} from './limits.ts';
import type {ObjectsRead} from './objects.ts';
import {readObjects} from './objects.ts';

/** Parsed data, or what was wrong with them (`data` is then undefined). */
export interface Parsed {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** Parses JSON; a mistake becomes a problem with its line. */
export function parseJson(text: string, name = '表格'): Parsed {
  const place = {table: name};
  if (text.length > MAX_BYTES) {
    const args = {megabytes: MAX_BYTES / 1024 / 1024};
    return {data: undefined, problems: [{code: 'file-too-big', severity: 'error', place, args}]};
  }
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return {data: undefined, problems: [emptyFile(place)]};
  try {
    return {data: JSON.parse(plain), problems: []};
  } catch {
    const args = lineAndColumn(plain, locateJsonError(plain));
    return {
      data: undefined,
      problems: [{code: 'not-json', severity: 'error', place: {...place, row: args.line}, args}],
    };
  }
}

/** Reads a table from JSON in any of the forms `readObjects` takes. */
export function readJson(text: string, {name = '表格', definitions = []}: FileOptions = {}): ObjectsRead {
  const {data, problems} = parseJson(text, name);
  return problems.length > 0 ? {tables: [], problems, description: {}} : readObjects(data, definitions, name);
}
