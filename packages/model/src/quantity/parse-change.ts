import type {Problem} from '../problem/problem.ts';
import {baseFromEnglish} from './change.en.ts';
import {toHans} from './change-script.ts';
import {formatChange} from './format-change.ts';
import {parseQuantity} from './parse.ts';
import {isProblem, problem} from './problem.ts';
import type {Change} from './quantity.ts';
import {tidy} from './tidy.ts';

/** Longer texts are sentences; see `parseQuantity`. */
const LONGEST = 128;
const UP = '提升|提高|上升|上涨|增长|增加|增|升|涨|↑';
const DOWN = '下降|降低|下跌|减少|缩短|压降|回落|降|减|↓';
const BASE = '(同比|环比)|相?[较比]([\\u3400-\\u9fff\\d]{1,12}?)';
/** 半年 同比 下降 50%; 较去年 提升 了 13个百分点. Before the base only a span of time may stand. */
const HAN = new RegExp(`^(?:[今全半上下一两三]{1,2}年)?(?:${BASE})?[,]?(?:(${UP})|${DOWN})了?(.+)$`);
const ENGLISH = /^(up|down) (.+?)(?: from (.+))?$/i;
const STANDING: Readonly<Record<string, string>> = {同比: '去年同期', 环比: '上期'};
const MIXED = /%.*百分点|百分点.*%/;

function change(up: unknown, amount: string, base: string): Change | Problem {
  if (/^(?:至(?![少多])|[到为成])/.test(amount)) return problem('level-not-change');
  const quantity = parseQuantity(amount);
  if (isProblem(quantity)) return quantity;
  if (quantity.value === null || quantity.value < 0) return problem('not-a-change');
  return {kind: up ? 'increase' : 'decrease', amount: quantity, base};
}

/**
 * Reads how a figure moved: 较去年提升13个百分点, 半年同比下降50%, "up 3 households from last year". 同比 compares with 去年同期,
 * 环比 with 上期; without a base it is empty. A result (提高到47.5%) is no change, and 个百分点 beside `%` is a problem.
 */
export function parseChange(wording: string): Change | Problem {
  const trimmed = wording.trim();
  if (trimmed.length > LONGEST) return problem('not-a-change');
  const english = ENGLISH.exec(trimmed);
  if (english) {
    const [, way = '', amount = '', base = ''] = english;
    return change(way.toLowerCase() === 'up', amount, baseFromEnglish(base));
  }
  const text = tidy(trimmed);
  const simplified = toHans(text);
  if (MIXED.test(simplified)) return problem('points-mixed-with-percent');
  const found = HAN.exec(simplified);
  if (!found) return problem('not-a-change');
  const [, standing = '', base = '', up, amount = ''] = found;
  const read = change(up, text.slice(-amount.length), STANDING[standing] ?? base);
  if (isProblem(read)) return read;
  const canonical = formatChange(read, 'zh-Hans') === text || formatChange(read, 'zh-Hant') === text;
  return canonical ? read : {...read, text};
}
