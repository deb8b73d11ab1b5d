import {WHOLE_GATE} from '../../internal/privacy-gate.ts';
import * as wholeGate from '../../internal/whole-gate.ts';
import {CONVENTION, VERTICAL, WORDS} from './board-parts.ts';
import {words as en} from '../convention-board.en.ts';
import {words as zhHant} from '../convention-board.zh-hant.ts';
import * as extras from './around-sheet.ts';
import * as convention from '../convention/convention.part.ts';
import {EXTRAS} from './extras.ts';
import * as vertical from '../text/vertical.part.ts';

/** Puts every part and language in its place: a server draws in one go and cannot wait for files. */
export function installParts(): void {
  WHOLE_GATE.install('gate', wholeGate);
  CONVENTION.install('convention', convention);
  EXTRAS.install('extras', extras);
  VERTICAL.install('vertical', vertical);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
