import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type {Layout} from './chart-options.ts';
import type {Family} from './families/family.ts';
import {FIGURES} from './figures.ts';
import {MARKS} from './forms/marks.ts';
import {layout as bar} from './kinds/bar.layout.ts';

/** A family's file, while other files that it needs are on their way too: none waits for another. */
const family = (name: string, load: () => Promise<Family>, others: () => unknown = () => undefined) =>
  [
    name,
    () => {
      others();
      return load();
    },
  ] as const;

const marks = () => MARKS.load('marks');

/** Kinds that are drawn alike, each family in a file that loads when one of them is needed. */
export const FAMILIES: LazyParts<Family> = lazyParts(
  new Map([
    family('rows', () => import('./families/rows.ts'), marks),
    family(
      'plot',
      () => import('./families/plot.ts'),
      () => [marks(), FIGURES.load('figures')],
    ),
    family('share', () => import('./families/share.ts'), marks),
    family('tiles', () => import('./families/tiles.ts')),
    family('panels', () => import('./families/panels.ts')),
  ]),
);

/** A family, then its kinds. A new kind is one file, a place in its family's file, and its name here. */
const NAMES = [
  'rows grouped bullet stacked pictogram',
  'plot column line slope area',
  'share share',
  'tiles tile waffle gauge',
  'panels small-multiples',
];

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((line) => {
    const [name = '', ...kinds] = line.split(' ');
    return kinds.map((kind) => [kind, name] as const);
  }),
);

const familyOf = (kind: string): string => FAMILY_OF.get(kind) ?? '';

/** Every kind that can be drawn. Bars stand on nearly every page: they come with the class. */
export const KINDS: Pick<LazyParts<Layout>, 'get' | 'knows' | 'load'> = {
  get: (kind) => (kind === 'bar' ? bar : FAMILIES.get(familyOf(kind))?.kinds[kind]),
  knows: (kind) => kind === 'bar' || FAMILY_OF.has(kind),
  load: (kind) => FAMILIES.load(familyOf(kind)),
};

/** Kinds that say more than what their figures are: why they are not what was asked for, what an icon stands for. */
export const WORDY: readonly string[] = ['share', 'stacked', 'small-multiples', 'pictogram'];

/** Kinds that add figures up, or write one that stands in no table. */
export const RECKONING: readonly string[] = ['stacked', 'pictogram'];
