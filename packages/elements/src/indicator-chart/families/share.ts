import {layout as share} from '../kinds/share.layout.ts';
import type {Kinds} from './family.ts';

export {form} from '../forms/share.form.ts';

/** The ring. */
export const kinds: Kinds = {share};
