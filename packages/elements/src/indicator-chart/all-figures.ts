/** Reads, writes and adds every figure of an official text: 160余, 近3万名, 较去年提高13个百分点, in three languages. */
export {formatQuantity, isProblem, sum} from '@linli/model/quantity';
export {chartTable, commonUnit} from '@linli/model/record/chart-table';

export {besideText} from './change-text.ts';
