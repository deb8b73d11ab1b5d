import type {Words} from './problem.ts';
import type {WishProblems} from './wish.codes.ts';

/** English for what only the day of reading tells of a wish. */
export const words: Words<WishProblems> = {
  'wish-overdue': ({days}) => `${days} days past the promised day: act or explain`,
  'wish-unanswered': ({days}) => `collected ${days} days ago and taken by nobody: please answer`,
};
