import {words as en} from './convention-board.en.ts';
import {CONVENTION, WORDS} from './board-parts.ts';
import {words as zhHant} from './convention-board.zh-hant.ts';
import * as convention from './convention.part.ts';

export {toBoard} from './board.layout.ts';
export {
  articlesOf,
  type Board,
  type Group,
  type Head,
  type Item,
  type Telling,
  toGroups,
  versionsOf,
  widerOf,
} from './sheet.layout.ts';

/** Puts every part and language in its place: a server draws in one go and cannot wait for files. */
export function installParts(): void {
  CONVENTION.install('convention', convention);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
