import type {Place, Problem} from '../problem/problem.ts';

/** That a file holds no byte: its copy broke off, or a cloud drive keeps only its name on this computer. */
export const emptyFile = (place: Place): Problem => ({code: 'empty-file', severity: 'error', place, args: {}});
