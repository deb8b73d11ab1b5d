import {CONDITION} from './conditions.ts';
import {type Span, spansOf} from './spans.ts';

const GROUP = `(?:${CONDITION}|孤儿|困境|留守|独居|空巢)`;
const FEW = '[12一两二][名人户位例]';
const FEW_OF_GROUP = new RegExp(`${FEW}[^。,;\\d]{0,4}${GROUP}|${GROUP}[^。,;\\d]{0,6}[ :]?${FEW}(?!次)`, 'g');

/** Fewer than three people of a vulnerable group: neighbours know who is meant, though nobody is named. */
export function findFewPeople(text: string): Span[] {
  // 12名 is not 2名, and 第一户 counts nothing.
  return spansOf(text, FEW_OF_GROUP).filter(
    ({start}) => !/[\d一二三四五六七八九十百千万第每同另]/.test(text[start - 1] ?? ''),
  );
}
