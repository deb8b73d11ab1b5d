import {layout as bullet} from '../kinds/bullet.layout.ts';
import {layout as grouped} from '../kinds/grouped.layout.ts';
import {layout as pictogram} from '../kinds/pictogram.layout.ts';
import {layout as stacked} from '../kinds/stacked.layout.ts';
import type {Kinds} from './family.ts';

/** Kinds of lying bars beside the plain one. */
export const kinds: Kinds = {bullet, grouped, pictogram, stacked};
