import {TWIN_UNITS} from './script.ts';

/** Measure words, which a noun may follow: 4个图书馆, 53名书记. As the inside of a RegExp. */
export const COUNTED =
  '[大小][项类]|[场家]次|间\\(套\\)|[人户家]\\(次\\)|' +
  `[${TWIN_UNITS}名位家支件次例份套幢座所台部批期堂篇本册幅棵株把顶枚桶袋箱盒瓶片面根段宗起桩则句道款站方代步]`;

/** A table written as one text: 名=人,位=人. A map has no prototype that a hostile unit could reach. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(',').map((pair) => pair.split('=') as [string, string]));

/** Units and their English words. English has no measure words: 160余个 is "over 160". 人次 is not 人; 次, 场次 and 场 are three things. */
export const ENGLISH = pairs(
  '人次=person-times,人=people,户次=,户=households,次=times,场次=sessions,场=events,个百分点=percentage points,成=tenths,分钟=minutes,分=points,元=yuan,年=years,个月=months,周=weeks,天=days,个工作日=working days,小时=hours,千瓦时=,' +
    '秒=seconds,岁=years old,公里=km,平方公里=km²,米=m,平方米=m²,立方米=m³,厘米=cm,公顷=ha,亩=mu,公斤=kg,克=g,斤=jin,吨=tonnes,升=litres,%=,‰=,倍=,度=',
);

/** Different words for the same thing. 名, 人 and 位 all count persons. */
const SAME = pairs('名=人,位=人,百分点=个百分点,×=倍,个小时=小时,周岁=岁,平米=平方米,㎡=平方米,千米=公里,千克=公斤');

const MONEY = ['元', '万元', '亿元'];

/** Units that stand alone; of two that begin alike the longer one comes first. As the inside of a RegExp. */
export const MEASURED = [...SAME.keys(), ...ENGLISH.keys(), ...MONEY].join('|');

export const isKnownUnit = (unit: string): boolean => new RegExp(`^(?:${MEASURED}|${COUNTED})$`).test(unit);

/** One word for all that count the same: 人 for 名, 人 and 位. */
export const mainUnit = (unit: string): string => SAME.get(unit) ?? unit;

/** Whether two units count the same: 名, 人 and 位 do; 人 and 人次, 次 and 场次, `%` and 个百分点 do not. */
export const sameUnit = (left: string, right: string): boolean => mainUnit(left) === mainUnit(right);

/** Power of ten of an amount of money over 元 (元 0, 万元 4, 亿元 8); `undefined` for everything else. */
export const moneyPower = (unit: string): number | undefined => {
  const at = MONEY.indexOf(unit);
  return at < 0 ? undefined : at * 4;
};
