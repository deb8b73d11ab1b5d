import type {Locale} from './quantity.ts';
import * as quantities from './script.ts';
import {turn} from './turn.ts';

/** Twins of the characters that only changes are told with; who needs quantities alone does not load them. */
const HANS = '较变减长涨环';
const HANT = '較變減長漲環';

/** Writes the words of a change in traditional script. */
export const toHant = (text: string): string => turn(quantities.toHant(text), HANS, HANT);

/** Writes the words of a change in simplified script. */
export const toHans = (text: string): string => turn(quantities.toHans(text), HANT, HANS);

/** Whether a wording may stand in a locale as it is: 增加60家 in both scripts, 减少94家 and 減少94家 in one. */
export const suits = (text: string, locale: Locale): boolean =>
  locale !== 'en' && (locale === 'zh-Hans' ? toHans : toHant)(text) === text;
