import type {ParseArgsConfig} from 'node:util';

import {crsByName} from '@linli/model/read/geo-crs';
import type {Crs} from '@linli/model/read/geojson';

import type {Io} from './io.ts';
import type {TableKind} from './kind-names.ts';
import {RECORD_KINDS, recordKindNamed, tableName} from './kind-names.ts';
import {Refusal} from './refusal.ts';
import type {Words} from './words.ts';

/** The options of a call by name. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One call of a command. */
export interface Call {
  readonly io: Io;
  readonly words: Words;
  readonly values: Values;
  readonly paths: readonly string[];
}

/** A command: its options, and what it does; gives the exit code. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (call: Call) => Promise<number>;
}

/** The text of an option; undefined where it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Kinds of tables with their Chinese names, for a sentence: `wish（心愿）、…`. */
export function knownKinds(words: Words, kinds: readonly TableKind[] = RECORD_KINDS): string {
  const [open, close, between] = words.locale === 'en' ? [' (', ')', ', '] : ['（', '）', '、'];
  return kinds.map((kind) => `${kind}${open}${tableName(kind)}${close}`).join(between);
}

/** The kind of table that `--kind` names. */
export function kindOption({values, words}: Call, command: string): TableKind | undefined {
  const name = textOf(values, 'kind');
  if (name === undefined) return undefined;
  const kind = name === 'chart' || name === tableName('chart') ? 'chart' : recordKindNamed(name);
  if (kind === null) throw new Refusal(words.unknownKind(knownKinds(words, [...RECORD_KINDS, 'chart'])), command);
  return kind;
}

const CRS: readonly Crs[] = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09', 'picture'];

/** The coordinate system that `--crs` names. */
export function crsOption({values, words}: Call, command: string): Crs | undefined {
  const name = textOf(values, 'crs');
  if (name === undefined) return undefined;
  const crs = crsByName(name);
  if (crs === null) throw new Refusal(words.unknownCrs(CRS.join(words.locale === 'en' ? ', ' : '、')), command);
  return crs;
}
