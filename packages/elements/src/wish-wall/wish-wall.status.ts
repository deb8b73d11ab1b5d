import type {WishStatus} from '@linli/model/record/wish';

/** The five looks that ten statuses share: 审核 and 公示 wear 征集's, 已评 已实现's, 转办 and 撤回 暂缓's. */
export type Tone = 'collected' | 'claimed' | 'in-progress' | 'fulfilled' | 'deferred';

/** Statuses in the order of a wish's way. */
export const ORDER: readonly WishStatus[] = [
  'collected',
  'reviewed',
  'announced',
  'claimed',
  'in-progress',
  'fulfilled',
  'rated',
  'deferred',
  'referred',
  'withdrawn',
];

/** Which look each status wears. */
export const TONES: Readonly<Record<WishStatus, Tone>> = {
  collected: 'collected',
  reviewed: 'collected',
  announced: 'collected',
  claimed: 'claimed',
  'in-progress': 'in-progress',
  fulfilled: 'fulfilled',
  rated: 'fulfilled',
  deferred: 'deferred',
  referred: 'deferred',
  withdrawn: 'deferred',
};

/** Whether something is still owed to the resident. */
export const isOpen = (status: WishStatus) => TONES[status] !== 'fulfilled' && TONES[status] !== 'deferred';
