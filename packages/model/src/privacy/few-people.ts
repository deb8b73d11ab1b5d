import {type Span, spansOf} from './spans.ts';

const GROUP =
  '(?:低保|特困|五保|孤儿|困境儿童|留守儿童|残疾|残障|失独|独居|空巢|精神障碍|艾滋|吸毒|戒毒|刑满|社区矫正|重病|大病|失能)';
const FEW = '(?:[12]|一|两|二)(?:名|人|户|位|例)';
const FEW_OF_GROUP = new RegExp(
  `${FEW}[^，。；,;\\d]{0,4}${GROUP}|${GROUP}[^，。；,;\\d]{0,6}[ ：:]?${FEW}(?!次)`,
  'g',
);

/** Fewer than three people of a vulnerable group: neighbours know who is meant, though nobody is named. */
export function findFewPeople(text: string): Span[] {
  // 12名 is not 2名, and 第一户 counts nothing.
  return spansOf(text, FEW_OF_GROUP).filter(
    ({start}) => !/[\d一二三四五六七八九十百千万第每同另]/.test(text[start - 1] ?? ''),
  );
}
