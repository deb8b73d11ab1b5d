import {layout as bullet} from '../kinds/bullet.layout.ts';
import {layout as grouped} from '../kinds/grouped.layout.ts';
import type {Family} from './family.ts';

/** Kinds of lying bars beside the plain one. */
export const family: Family = {kinds: {bullet, grouped}};
