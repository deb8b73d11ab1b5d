import {type LazyParts, lazyParts} from '../../internal/lazy-parts.ts';
import type {ReadConvention} from '../convention-board.data.ts';
import type * as Extras from './around-sheet.ts';

/** What stands around a sheet of articles: it loads where a board has any of it. */
export const EXTRAS: LazyParts<typeof Extras> = lazyParts(new Map([['extras', () => import('./around-sheet.ts')]]));

/** Tables that `data` may hold besides the convention and its articles. */
const LIVING_PARTS = ['pledges', 'supervision', 'models', 'effects'] as const;

/** True where `data` tells how the convention lives. */
export const holdsLiving = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && LIVING_PARTS.some((part) => part in data);

interface Asking {
  readonly search: boolean;
  readonly check: boolean;
  readonly hash: boolean;
  readonly paper: string;
  readonly skin: string;
  readonly data?: unknown;
}

/** True for a board with more than a sheet of articles. */
export function wantsExtras({search, check, hash, paper, skin, data}: Asking, {convention, others}: ReadConvention) {
  return Boolean(search || check || hash || paper || skin || convention || others.length > 0 || holdsLiving(data));
}
