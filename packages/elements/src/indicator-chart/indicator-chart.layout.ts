import {WHOLE} from '../internal/reading.ts';
import {reader} from '../internal/whole-reader.ts';
import {FAMILIES} from './chart-kinds.ts';
import {WORDS} from './chart-words.ts';
import {MORE} from './choosing.ts';
import {EXTRAS, REFUSALS} from './chart-work.ts';
import {readExtras} from './extras.ts';
import {figures} from './all-figures.ts';
import {family as panels} from './families/panels.ts';
import {family as plot} from './families/plot.ts';
import {family as rows} from './families/rows.ts';
import {family as share} from './families/share.ts';
import {family as sums} from './families/sums.ts';
import {family as tiles} from './families/tiles.ts';
import {FIGURES} from './figures.ts';
import {moreMarks} from './forms/more-marks.ts';
import {MARKS} from './forms/marks.ts';
import {words as en} from './indicator-chart.en.ts';
import {words as zhHans} from './indicator-chart.zh.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {more} from './more.ts';
import {refusalSentence} from './refusals/refusals.ts';

export type {ChartOptions} from './chart-options.ts';
export {kindFor} from './kind-choice.ts';
export {layOut} from './lay-out.ts';
export {type Item, itemsOf, type Picture, type Refusal} from './picture.ts';

const ALL = {rows, sums, plot, share, tiles, panels};

/**
 * Puts every kind, form and language in place at once, for servers and tests: they cannot wait for a file while they draw. A
 * page in a browser needs none of this.
 */
export function installKinds(): void {
  for (const [name, family] of Object.entries(ALL)) FAMILIES.install(name, family);
  MARKS.install('marks', moreMarks);
  FIGURES.install('figures', figures);
  MORE.install('more', more);
  EXTRAS.install('extras', readExtras);
  REFUSALS.install('refusals', refusalSentence);
  WHOLE.install('reader', reader);
  WORDS.install('zh-Hans', zhHans);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
