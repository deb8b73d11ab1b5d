import {layout as pictogram} from '../kinds/pictogram.layout.ts';
import {layout as stacked} from '../kinds/stacked.layout.ts';
import type {Family} from './family.ts';

/** Kinds of rows that work with their figures: they need the whole writer of figures. */
export const family: Family = {kinds: {pictogram, stacked}};
