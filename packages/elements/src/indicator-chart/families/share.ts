import {form} from '../forms/share.form.ts';
import {layout as share} from '../kinds/share.layout.ts';
import type {Family} from './family.ts';

/** The ring. */
export const family: Family = {form: form as Family['form'], kinds: {share}};
