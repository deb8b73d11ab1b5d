import type {ReactiveControllerHost} from 'lit';

import type {Locale} from '@linli/model/quantity';
import type {WishManifest} from '@linli/model/record/wish-shards';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {language} from '../internal/notice.words.ts';
import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import {type Wanted, whenHere} from '../internal/wanted-parts.ts';
import type {Ask} from './wish-wall.ask.ts';
import type {Preset, Telling} from './wish-wall.card.ts';
import {MANY, MOST_AT_ONCE, NOTHING, type ReadWishes, WHOLE_WISHES} from './wish-wall.data.ts';
import {judgeNames, type Names} from './wish-wall.names.ts';
import type * as Files from './wish-wall.sharded.ts';
import {type Words, words as zhHans} from './wish-wall.zh.ts';

/** The wall's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    language('zh-Hant', () => import('./wish-wall.zh-hant.ts')),
    language('en', () => import('./wish-wall.en.ts')),
  ]),
);

/** True for what `linli convert --wall` writes beside the files of 500. */
export const isManifest = (data: unknown): data is WishManifest =>
  (data as Partial<WishManifest> | null | undefined)?.$schema === 'urn:linli:wishes:1';

/** What reads the files of 500. */
const FILES: LazyParts<typeof Files> = lazyParts(new Map([['files', () => import('./wish-wall.sharded.ts')]]));

const opened = new WeakMap<object, Files.Sharded>();

/** What is here of a wall in files, at first nothing; null where `data` names none. */
export function readFiles(host: Files.FilesHost, data: unknown, ask: Ask): ReadWishes | null {
  if (!isManifest(data)) {
    opened.delete(host);
    return null;
  }
  const part = FILES.get('files');
  const files = opened.get(host) ?? (part && new part.Sharded(host));
  if (files) opened.set(host, files);
  return files?.read(data, ask) ?? NOTHING;
}

/** How a wall speaks: in simplified Chinese where the words of its language have not come. */
export function tellingOf(locale: Locale, preset: Preset, names: Names): Telling {
  const words = WORDS.get(locale) ?? zhHans;
  return {words, locale, preset: preset in words.presets ? preset : 'wishes', names: judgeNames(names).names};
}

/**
 * What a wall waits for before it is drawn: what reads files, or the whole reader for a table that is not plain; what holds
 * very many wishes; its words, and where wishes wait for the privacy gate, that. `anyway` as for `whenHere`.
 */
export function whenRead(
  locale: Locale,
  inFiles: boolean,
  read: () => Pick<ReadWishes, 'undecided' | 'unread'>,
  draw: () => void | Promise<unknown>,
  anyway: boolean,
): void | Promise<unknown> {
  const words: Wanted = [WORDS, locale];
  const readers: readonly Wanted[] = inFiles ? [[FILES, 'files']] : read().unread ? [[WHOLE_WISHES, 'reader']] : [];
  const judges = (): readonly Wanted[] => (read().undecided > 0 ? [words, [WHOLE_GATE, 'gate']] : [words]);
  const holders = (): readonly Wanted[] => (read().undecided > MOST_AT_ONCE ? [words, [MANY, 'many']] : []);
  const judged = () => whenHere(judges(), draw, anyway);
  return whenHere(readers, () => whenHere(holders(), judged, anyway), anyway);
}

/** What is read, and the names of ids, which wait for the same gate. */
export function withNames({undecided, unread}: ReadWishes, names: Names): Pick<ReadWishes, 'undecided' | 'unread'> {
  return {unread, undecided: Math.max(undecided, judgeNames(names).undecided)};
}

/** The browser paints what is drawn; then the rest is worked out and drawn. */
export function afterPicture(host: ReactiveControllerHost, act: () => void): void {
  const run = (): void => {
    act();
    host.requestUpdate();
  };
  void host.updateComplete.then(() => requestAnimationFrame(() => setTimeout(run)));
}
