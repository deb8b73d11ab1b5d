import {layout as gauge} from '../kinds/gauge.layout.ts';
import {layout as tile} from '../kinds/tile.layout.ts';
import {layout as waffle} from '../kinds/waffle.layout.ts';
import type {Kinds} from './family.ts';

export {form} from '../forms/tiles.form.ts';

/** Kinds of one figure a block. */
export const kinds: Kinds = {gauge, tile, waffle};
