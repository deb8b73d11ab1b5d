import fc from 'fast-check';

import {times} from '../numerals.ts';
import type {Locale, Qualifier, Quantity} from '../quantity.ts';
import {moneyPower} from '../units.ts';

export const LOCALES: readonly Locale[] = ['zh-Hans', 'zh-Hant', 'en'];

export const UNITS: readonly string[] =
  ' 个 名 位 人 户 家 家次 人(次) 处 支 项 大项 小项 大类 类 种 件 场 次 场次 人次 户次 例 份 间(套) 间 栋 张 条 门 层 组 队 笔 盏 % ‰ 个百分点 百分点 倍 成 分 元 万元 亿元 年 个月 周 天 个工作日 小时 分钟 岁 周岁 平方米 ㎡ 平方公里 公里 千米 米 亩 公斤 千克 克 吨 千瓦时 方 只'.split(
    ' ',
  );

const QUALIFIERS: readonly Qualifier[] = ['exact', 'over', 'nearly', 'about', 'at-least', 'up-to'];

/** Up to 15 digits, as the model allows. */
const number = fc.oneof(
  fc.integer({min: 0, max: 99}),
  fc.integer({min: 0, max: 999_999_999}),
  fc.integer({min: 0, max: 99_999_999_999}),
  fc.tuple(fc.integer({min: 0, max: 99_999}), fc.integer({min: 1, max: 999_999})).map(([a, b]) => Number(`${a}.${b}`)),
);

/** 1000年 to 2999年 would be dates, so no length of time is written so. */
const isDate = ({value, upper, unit}: Quantity): boolean =>
  unit === '年' && [value, upper].some((year) => typeof year === 'number' && year >= 1000 && year < 3000);

/** A quantity has at most 15 digits, also when money is counted in yuan. */
const isShort = ({value, upper, unit}: Quantity): boolean =>
  [value ?? 0, upper ?? 0].every((size) => {
    const yuan = times(size, moneyPower(unit) ?? 0);
    return yuan < 1e15 && String(yuan).replace(/\D/g, '').length <= 15 && String(size).replace(/\D/g, '').length <= 15;
  });

/** Every quantity that the model holds and a wording can say, with unit, bound and range. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    value: number,
    more: fc.option(number.filter((value) => value > 0)),
    qualifier: fc.constantFrom(...QUALIFIERS),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({value, more, qualifier, unit}): Quantity => {
    const upper = more === null ? value : Number((value + more).toFixed(6));
    return upper > value ? {value, upper, qualifier, unit} : {value, qualifier, unit};
  })
  .filter((quantity) => !isDate(quantity) && isShort(quantity));
