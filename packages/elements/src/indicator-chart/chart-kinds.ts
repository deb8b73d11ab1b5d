import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {Layout} from './chart-options.ts';
import {layout as bar} from './kinds/bar.layout.ts';
import {layout as tile} from './kinds/tile.layout.ts';

type KindModule = Promise<{readonly layout: Layout}>;

const kind = (name: string, load: () => KindModule) => [name, () => load().then(({layout}) => layout)] as const;

/**
 * Every kind that can be drawn, each in a file that loads when it is needed. A new kind is one file and one line here.
 * Bars and tiles stand on nearly every page and are smaller than the request for them: they come with the class.
 */
export const KINDS: LazyParts<Layout> = lazyParts(
  new Map([
    kind('column', () => import('./kinds/column.layout.ts')),
    kind('grouped', () => import('./kinds/grouped.layout.ts')),
    kind('stacked', () => import('./kinds/stacked.layout.ts')),
    kind('line', () => import('./kinds/line.layout.ts')),
    kind('slope', () => import('./kinds/slope.layout.ts')),
    kind('bullet', () => import('./kinds/bullet.layout.ts')),
    kind('share', () => import('./kinds/share.layout.ts')),
    kind('area', () => import('./kinds/area.layout.ts')),
    kind('waffle', () => import('./kinds/waffle.layout.ts')),
    kind('pictogram', () => import('./kinds/pictogram.layout.ts')),
    kind('gauge', () => import('./kinds/gauge.layout.ts')),
    kind('small-multiples', () => import('./kinds/small-multiples.layout.ts')),
  ]),
);

KINDS.install('bar', bar);
KINDS.install('tile', tile);
