import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {Layout} from './chart-options.ts';
import {FORMS, MARKS} from './forms/forms.ts';
import {layout as bar} from './kinds/bar.layout.ts';

type KindModule = Promise<{readonly layout: Layout}>;

/** The file of a kind, while the form of its pictures is on its way too: the two do not wait for each other. */
const kind = (name: string, form: string, load: () => KindModule) =>
  [
    name,
    () => {
      void (form === 'rows' ? MARKS.load('marks') : FORMS.load(form));
      return load().then(({layout}) => layout);
    },
  ] as const;

/**
 * Every kind that can be drawn, each in a file that loads when it is needed. A new kind is one file and one line here.
 * Bars stand on nearly every page: they come with the class.
 */
export const KINDS: LazyParts<Layout> = lazyParts(
  new Map([
    kind('tile', 'tiles', () => import('./kinds/tile.layout.ts')),
    kind('column', 'plot', () => import('./kinds/column.layout.ts')),
    kind('grouped', 'rows', () => import('./kinds/grouped.layout.ts')),
    kind('stacked', 'rows', () => import('./kinds/stacked.layout.ts')),
    kind('line', 'plot', () => import('./kinds/line.layout.ts')),
    kind('slope', 'plot', () => import('./kinds/slope.layout.ts')),
    kind('bullet', 'rows', () => import('./kinds/bullet.layout.ts')),
    kind('share', 'share', () => import('./kinds/share.layout.ts')),
    kind('area', 'plot', () => import('./kinds/area.layout.ts')),
    kind('waffle', 'tiles', () => import('./kinds/waffle.layout.ts')),
    kind('pictogram', 'rows', () => import('./kinds/pictogram.layout.ts')),
    kind('gauge', 'tiles', () => import('./kinds/gauge.layout.ts')),
    kind('small-multiples', 'panels', () => import('./kinds/small-multiples.layout.ts')),
  ]),
);

KINDS.install('bar', bar);

/** Kinds that say more than what their figures are: why they are not what was asked for, what an icon stands for. */
export const WORDY: readonly string[] = ['share', 'stacked', 'small-multiples', 'pictogram'];
