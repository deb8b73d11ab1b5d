import {layout as area} from '../kinds/area.layout.ts';
import {layout as column} from '../kinds/column.layout.ts';
import {layout as line} from '../kinds/line.layout.ts';
import {layout as slope} from '../kinds/slope.layout.ts';
import type {Kinds} from './family.ts';

export {form} from '../forms/plot.form.ts';

/** Kinds over a space with axes. */
export const kinds: Kinds = {area, column, line, slope};
