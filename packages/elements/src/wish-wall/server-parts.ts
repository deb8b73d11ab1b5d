import {WHOLE_GATE} from '../internal/privacy-gate.ts';
import * as wholeGate from '../internal/whole-gate.ts';
import * as many from './many-wishes.ts';
import {WORDS} from './wall-parts.ts';
import * as wholeWishes from './whole-wishes.ts';
import {MANY, WHOLE_WISHES} from './wish-wall.data.ts';
import {words as en} from './wish-wall.en.ts';
import {words as zhHant} from './wish-wall.zh-hant.ts';

/** Puts the privacy gate and every language in their places: a server draws in one go and cannot wait for files. */
export function installParts(): void {
  WHOLE_GATE.install('gate', wholeGate);
  MANY.install('many', many);
  WHOLE_WISHES.install('reader', wholeWishes);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
