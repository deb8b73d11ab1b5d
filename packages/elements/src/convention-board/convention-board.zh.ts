import {words as board} from './board.zh.ts';
import {words as convention, type Words} from './convention/convention.zh.ts';

export type {Words} from './convention/convention.zh.ts';

/** Every word the board says, in one place for people who check wording. A browser loads its two halves apart. */
export const words: Words = {...board, ...convention};
