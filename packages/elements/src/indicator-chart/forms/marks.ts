import {type LazyParts, lazyParts} from '../../internal/lazy-parts.ts';
import type {MoreMarks} from './form.ts';

/** Marks, rows and legends that a plain bar chart has not. */
export const MARKS: LazyParts<MoreMarks> = lazyParts(
  new Map([['marks', () => import('./more-marks.ts').then(({moreMarks}) => moreMarks)]]),
);
