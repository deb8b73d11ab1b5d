import {WHOLE} from '../internal/reading.ts';
import {reader} from '../internal/whole-reader.ts';
import {FAMILIES} from './chart-kinds.ts';
import {WORDS} from './chart-words.ts';
import {MORE} from './choosing.ts';
import {EXTRAS, REFUSALS} from './chart-work.ts';
import * as figures from './all-figures.ts';
import * as extras from './extras.ts';
import * as panels from './families/panels.ts';
import * as plot from './families/plot.ts';
import * as rows from './families/rows.ts';
import * as share from './families/share.ts';
import * as tiles from './families/tiles.ts';
import {FIGURES} from './figures.ts';
import {MARKS} from './forms/marks.ts';
import * as marks from './forms/more-marks.ts';
import {words as en} from './indicator-chart.en.ts';
import {words as zhHans} from './indicator-chart.zh.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import * as more from './more.ts';
import * as refusals from './refusals/refusals.ts';

export type {ChartOptions} from './chart-options.ts';
export {kindFor} from './kind-choice.ts';
export {layOut} from './lay-out.ts';
export {type Item, itemsOf, type Picture, type Refusal} from './picture.ts';

const ALL = {rows, plot, share, tiles, panels};

/**
 * Puts every kind, form and language in place at once, for servers and tests: they cannot wait for a file while they draw. A
 * page in a browser needs none of this.
 */
export function installKinds(): void {
  for (const [name, family] of Object.entries(ALL)) FAMILIES.install(name, family);
  MARKS.install('marks', marks);
  FIGURES.install('figures', figures);
  MORE.install('more', more);
  EXTRAS.install('extras', extras);
  REFUSALS.install('refusals', refusals);
  WHOLE.install('reader', reader);
  WORDS.install('zh-Hans', zhHans);
  WORDS.install('zh-Hant', zhHant);
  WORDS.install('en', en);
}
