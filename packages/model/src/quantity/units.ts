/** Measure words, which a noun may follow: 4个图书馆, 53名书记. As the inside of a RegExp. */
export const COUNTED =
  '大项|小项|场次|间\\(套\\)|' +
  '[个名位户家处支项类种件场次例份套间栋幢座所条张块只台辆部批期届轮组队对双层门节课堂篇本册幅盏棵株颗把顶枚桶袋箱盒瓶笔单片面根段宗起桩则句道款站方代步]';

/** Units that stand alone. 人次 is not 人; 次, 场次 and 场 are three things. As the inside of a RegExp. */
export const MEASURED =
  '人次|户次|个?百分点|[万亿]元|个月|个?小时|分钟|平方公里|平方?米|立方米|公里|千米|厘米|公顷|公斤|千克|千瓦时|' +
  '[人%‰倍×成分元年周天秒岁㎡米亩克斤吨升度]';

const KNOWN = new RegExp(`^(?:${MEASURED}|${COUNTED})$`);

/** Different words for the same thing. 名, 人 and 位 all count persons. */
const SAME = new Map(
  Object.entries({
    名: '人',
    位: '人',
    百分点: '个百分点',
    '×': '倍',
    个小时: '小时',
    平米: '平方米',
    '㎡': '平方米',
    千米: '公里',
    千克: '公斤',
  }),
);

const MONEY = new Map(Object.entries({元: 0, 万元: 4, 亿元: 8}));

export const isKnownUnit = (unit: string): boolean => KNOWN.test(unit);

/** One word for all that count the same: 人 for 名, 人 and 位. */
export const mainUnit = (unit: string): string => SAME.get(unit) ?? unit;

/** Whether two units count the same: 名, 人 and 位 do; 人 and 人次, 次 and 场次, `%` and 个百分点 do not. */
export const sameUnit = (left: string, right: string): boolean => mainUnit(left) === mainUnit(right);

/** Power of ten of an amount of money over 元 (元 0, 万元 4, 亿元 8); `undefined` for everything else. */
export const moneyPower = (unit: string): number | undefined => MONEY.get(unit);
