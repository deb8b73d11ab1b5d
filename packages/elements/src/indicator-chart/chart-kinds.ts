import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {Layout} from './chart-options.ts';

type KindModule = Promise<{readonly layout: Layout}>;

const kind = (name: string, load: () => KindModule) => [name, () => load().then(({layout}) => layout)] as const;

/** Every kind that can be drawn, each in a file that loads when it is needed. A new kind is one file and one line here. */
export const KINDS: LazyParts<Layout> = lazyParts(
  new Map([
    kind('tile', () => import('./kinds/tile.layout.ts')),
    kind('bar', () => import('./kinds/bar.layout.ts')),
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
