import {readMatrix} from '@linli/model/read/cells';
import {matrixOfList, matrixOfTable} from '@linli/model/read/dom-table';
import {readObjects} from '@linli/model/read/objects';

/** Reads whatever tables there are: merged cells, totals, notes, headings in several rows, objects of any shape. */
export const reader = {readMatrix, matrixOfList, matrixOfTable, readObjects};
