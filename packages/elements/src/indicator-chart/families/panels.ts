import {layout as smallMultiples} from '../kinds/small-multiples.layout.ts';
import type {Kinds} from './family.ts';

export {form} from '../forms/panels.form.ts';

/** Several small drawings. */
export const kinds: Kinds = {'small-multiples': smallMultiples};
