import {type LazyParts, lazyParts} from '../../internal/lazy-parts.ts';
import type {Form, MoreMarks} from './form.ts';

type FormModule = Promise<{readonly form: Form}>;

const form = (name: string, load: () => FormModule) => [name, () => load().then(({form}) => form)] as const;

/** The forms of pictures beside rows of bars, each in a file with its rules. */
export const FORMS: LazyParts<Form> = lazyParts(
  new Map([
    form('plot', () => import('./plot.form.ts')),
    form('tiles', () => import('./tiles.form.ts')),
    form('share', () => import('./share.form.ts')),
    form('panels', () => import('./panels.form.ts')),
  ]),
);

/** Marks and legends that a plain bar chart has not. */
export const MARKS: LazyParts<MoreMarks> = lazyParts(
  new Map([['marks', () => import('./more-marks.ts').then(({moreMarks}) => moreMarks)]]),
);
