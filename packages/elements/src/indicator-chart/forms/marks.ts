import {type LazyParts, lazyParts} from '../../internal/lazy-parts.ts';
import type * as MoreMarks from './more-marks.ts';

/** Marks, rows and legends that a plain bar chart has not, and how their figures are compared. */
export const MARKS: LazyParts<typeof MoreMarks> = lazyParts(new Map([['marks', () => import('./more-marks.ts')]]));
