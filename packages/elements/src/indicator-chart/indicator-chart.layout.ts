import {WHOLE} from '../internal/reading.ts';
import {reader} from '../internal/whole-reader.ts';
import {KINDS} from './chart-kinds.ts';
import {WORDS} from './chart-words.ts';
import {MORE} from './choosing.ts';
import {EXTRAS, REFUSALS} from './chart-work.ts';
import {readExtras} from './extras.ts';
import {figures} from './all-figures.ts';
import {FIGURES} from './figures.ts';
import {moreMarks} from './forms/more-marks.ts';
import type {Form} from './forms/form.ts';
import {FORMS, MARKS} from './forms/forms.ts';
import {form as panels} from './forms/panels.form.ts';
import {form as plot} from './forms/plot.form.ts';
import {form as shares} from './forms/share.form.ts';
import {form as tiles} from './forms/tiles.form.ts';
import {words as en} from './indicator-chart.en.ts';
import {words as zhHans} from './indicator-chart.zh.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {more} from './more.ts';
import {layout as area} from './kinds/area.layout.ts';
import {layout as bar} from './kinds/bar.layout.ts';
import {layout as bullet} from './kinds/bullet.layout.ts';
import {layout as column} from './kinds/column.layout.ts';
import {layout as gauge} from './kinds/gauge.layout.ts';
import {layout as grouped} from './kinds/grouped.layout.ts';
import {layout as line} from './kinds/line.layout.ts';
import {layout as pictogram} from './kinds/pictogram.layout.ts';
import {layout as share} from './kinds/share.layout.ts';
import {layout as slope} from './kinds/slope.layout.ts';
import {layout as smallMultiples} from './kinds/small-multiples.layout.ts';
import {layout as stacked} from './kinds/stacked.layout.ts';
import {layout as tile} from './kinds/tile.layout.ts';
import {layout as waffle} from './kinds/waffle.layout.ts';
import {refusalSentence} from './refusals/refusals.ts';

export type {ChartOptions} from './chart-options.ts';
export {kindFor} from './kind-choice.ts';
export {layOut} from './lay-out.ts';
export {type Item, itemsOf, type Picture, type Refusal} from './picture.ts';

const ALL = {
  tile,
  bar,
  column,
  grouped,
  stacked,
  line,
  area,
  slope,
  bullet,
  share,
  waffle,
  pictogram,
  gauge,
  'small-multiples': smallMultiples,
};

/**
 * Puts every kind, form and language in place at once, for servers and tests: they cannot wait for a file while they draw. A
 * page in a browser needs none of this.
 */
export function installKinds(): void {
  for (const [name, layout] of Object.entries(ALL)) KINDS.install(name, layout);
  for (const [name, form] of Object.entries({plot, tiles, panels, share: shares})) FORMS.install(name, form as Form);
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
