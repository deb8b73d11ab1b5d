import {form} from '../forms/plot.form.ts';
import {layout as area} from '../kinds/area.layout.ts';
import {layout as column} from '../kinds/column.layout.ts';
import {layout as line} from '../kinds/line.layout.ts';
import {layout as slope} from '../kinds/slope.layout.ts';
import type {Family} from './family.ts';

/** Kinds over a space with axes. */
export const family: Family = {form: form as Family['form'], kinds: {area, column, line, slope}};
