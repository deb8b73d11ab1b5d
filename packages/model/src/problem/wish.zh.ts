import type {Words} from './problem.ts';
import type {WishProblems} from './wish.codes.ts';

/** Simplified Chinese for what only the day of reading tells of a wish. */
export const words: Words<WishProblems> = {
  'wish-overdue': ({days}) => `已超过承诺的期限 ${days} 天，请办理或说明`,
  'wish-unanswered': ({days}) => `征集后 ${days} 天还没有人认领，请答复`,
};
