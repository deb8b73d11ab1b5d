import {form} from '../forms/tiles.form.ts';
import {layout as gauge} from '../kinds/gauge.layout.ts';
import {layout as tile} from '../kinds/tile.layout.ts';
import {layout as waffle} from '../kinds/waffle.layout.ts';
import type {Family} from './family.ts';

/** Kinds of one figure a block. */
export const family: Family = {form: form as Family['form'], kinds: {gauge, tile, waffle}};
