import {kindsNeeded} from './kind-choice.ts';
import {summaryOf} from './summary.ts';

/** What charts need beyond one series of plain bars. */
export const more = {kindsNeeded, summaryOf};
