/** What charts need beyond one series of plain bars: the whole of the words, the choice of a kind, sentences. */
export {words} from './indicator-chart.zh.ts';
export {kindsNeeded} from './kind-choice.ts';
export {summaryOf} from './summary.ts';
