import type {Words} from './problem.ts';
import type {WishProblems} from './wish.codes.ts';

/** Traditional Chinese for what only the day of reading tells of a wish. */
export const words: Words<WishProblems> = {
  'wish-overdue': ({days}) => `已超過承諾的期限 ${days} 天，請辦理或說明`,
  'wish-unanswered': ({days}) => `徵集後 ${days} 天還沒有人認領，請答覆`,
};
