import type {Problem} from '@linli/model/problem';
import {isReviewNumber} from '@linli/model/record/review-number';

/** What of a map decides whether it may be shown. */
export interface MapLaw {
  readonly mapKind: string;
  readonly reviewNumber: string;
  readonly picture: string;
}

/**
 * Why a map may not be shown; null where it may. 地图管理条例 art. 15: a map needs its review number (审图号), a simple
 * schematic does not. Data in degrees are a map, whatever the page calls them.
 */
export function lawProblem({mapKind, reviewNumber, picture}: MapLaw, isInDegrees: boolean): Problem | null {
  const isReviewed = mapKind === 'licensed' || mapKind === 'geographic';
  if (!isReviewed && !isInDegrees) return null;
  if (reviewNumber.trim() === '') return {code: 'map-without-number', severity: 'error', args: {}};
  if (!isReviewNumber(reviewNumber)) return {code: 'not-a-review-number', severity: 'error', args: {}};
  if (mapKind === 'licensed' && picture === '') return {code: 'map-without-picture', severity: 'error', args: {}};
  return null;
}

/** 审图号：GS（2024）0001号, without a word before it that the office wrote itself; null for a schematic. */
export function plainNumber(reviewNumber: string): string | null {
  const plain = reviewNumber.trim().replace(/^(审图号|審圖號)\s*[:：]?\s*/, '');
  return plain === '' ? null : plain;
}
