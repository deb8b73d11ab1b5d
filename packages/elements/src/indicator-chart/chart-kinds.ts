import type {ChartData} from '@linli/model/record/chart-data';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {ChartOptions} from './chart-options.ts';
import type {Picture, Refusal} from './picture.ts';

/** How a kind is worked out: what to draw, or why these data make no such picture. */
export type Layout = (data: ChartData, options: ChartOptions) => Picture | Refusal;

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
    kind('waffle', () => import('./kinds/waffle.layout.ts')),
  ]),
);
