import {form} from '../forms/panels.form.ts';
import {layout as smallMultiples} from '../kinds/small-multiples.layout.ts';
import type {Family} from './family.ts';

/** Several small drawings. */
export const family: Family = {form: form as Family['form'], kinds: {'small-multiples': smallMultiples}};
