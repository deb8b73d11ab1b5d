import type {Severity} from '@linli/model/problem';
import type {Locale} from '@linli/model/quantity';

import type {TableKind} from './kind-names.ts';
import {words as en} from './words.en.ts';
import {words as zh} from './words.zh.ts';

export type CommandName = 'check' | 'template' | 'convert' | 'mask' | 'snippet';

/** Why a path cannot be read. */
export type Unreadable = 'missing' | 'denied' | 'not-a-file' | 'no-tables' | 'too-big' | 'other';

/** Everything the command says, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly help: string;
  readonly helpOf: Readonly<Record<CommandName, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly seeHelp: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly unknownLanguage: string;
  readonly internal: string;
  readonly unreadable: Readonly<Record<Unreadable, (path: string) => string>>;
  readonly noPath: string;
  readonly tableIs: (kind: TableKind, name: string, rows: number) => string;
  readonly mapIs: (features: number) => string;
  /** So many more problems of one kind, in one column, are not printed. */
  readonly alike: (left: number) => string;
  readonly counts: (errors: number, warnings: number, notices: number, files: number) => string;
  readonly unknownKind: (known: string) => string;
  readonly exists: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly wrote: (path: string, what: string) => string;
  readonly rows: (count: number) => string;
  readonly features: (count: number) => string;
  readonly templateHint: (path: string) => string;
  readonly needsOutFolder: string;
  readonly outIsFile: (path: string) => string;
  readonly notWritten: string;
  readonly nothingToConvert: string;
  readonly unknownCrs: (known: string) => string;
  readonly pictureMap: string;
  readonly wallNeedsWishes: string;
  readonly shapesNeedPoints: string;
  readonly pictureGps: (count: number) => string;
  readonly neutralised: (count: number) => string;
  readonly needsText: string;
  readonly notText: (path: string) => string;
  readonly masked: (count: number) => string;
  readonly nothingToMask: string;
  readonly oneFile: string;
  readonly unknownSnippetKind: (known: string) => string;
  readonly unknownRung: string;
  readonly needsHref: string;
  readonly noSuchSheet: (known: string) => string;
  readonly firstOfMany: (name: string, known: string) => string;
  readonly noTable: string;
  readonly noSource: string;
}

/** The caller's language: Chinese, unless the first of LC_ALL, LC_MESSAGES and LANG that is set begins with `en`. */
export function wordsOf(env: Readonly<Record<string, string | undefined>>): Words {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  return /^en/i.test(set ?? '') ? en : zh;
}

/** The words of a language named by `--lang`; `null` for one we do not speak. */
export function wordsNamed(language: string): Words | null {
  if (/^en\b/i.test(language)) return en;
  return /^zh\b/i.test(language) ? zh : null;
}
