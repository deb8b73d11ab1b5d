import type {Place, Problem} from '../problem/problem.ts';

/** That a file holds nothing at all: a copy that was never finished, or a cloud drive's placeholder. */
export const emptyFile = (place: Place): Problem => ({code: 'empty-file', severity: 'error', place, args: {}});
