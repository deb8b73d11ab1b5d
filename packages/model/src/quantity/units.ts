/** Measure words, which a noun may follow: 4个图书馆, 10个社区, 53名书记. */
const CLASSIFIERS = new Set(
  (
    '个 名 位 户 家 处 支 项 大项 小项 类 种 件 场 次 场次 例 份 套 间 间(套) 栋 幢 座 所 条 张 块 只 台 辆 部 批 期 届 轮 ' +
    '组 队 对 双 层 门 节 课 堂 篇 本 册 幅 盏 棵 株 颗 把 顶 枚 桶 袋 箱 盒 瓶 笔 单 片 面 根 段 宗 起 桩 则 句 道 款 站 ' +
    '方 代 步'
  ).split(' '),
);

/** Units that stand alone. 人次 is not 人, and 次, 场次 and 场 are three different things. */
const MEASURES = new Set(
  (
    '人 人次 户次 家次 车次 件次 % ‰ 个百分点 百分点 倍 × 成 分 元 万元 亿元 年 个月 周 天 个小时 小时 分钟 秒 岁 ' +
    '平方米 平米 ㎡ 平方公里 立方米 公里 千米 米 厘米 公顷 亩 公斤 千克 克 斤 吨 升 千瓦时 度'
  ).split(' '),
);

const LONGEST_UNIT = 5;

/** Different words for the same thing. 名, 人 and 位 all count persons. */
const SAME: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  百分点: '个百分点',
  '×': '倍',
  个小时: '小时',
  平米: '平方米',
  '㎡': '平方米',
  千米: '公里',
  千克: '公斤',
};

const MONEY: Readonly<Record<string, number>> = {元: 0, 万元: 4, 亿元: 8};

/** The longest known unit at the start of `text`, in simplified script; empty when there is none. */
export function unitAt(text: string): string {
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const unit = text.slice(0, length);
    if (unit.length === length && isKnownUnit(unit)) return unit;
  }
  return '';
}

export const isKnownUnit = (unit: string): boolean => CLASSIFIERS.has(unit) || MEASURES.has(unit);

/** Whether a noun may follow: 4个图书馆 but never 2024年报告. */
export const takesNoun = (unit: string): boolean => CLASSIFIERS.has(unit);

/** One word for all that count the same: 人 for 名, 人 and 位. */
export const mainUnit = (unit: string): string => SAME[unit] ?? unit;

/** Whether two units count the same: 名, 人 and 位 do; 人 and 人次, 次 and 场次, `%` and 个百分点 do not. */
export const sameUnit = (left: string, right: string): boolean => mainUnit(left) === mainUnit(right);

/** Power of ten of an amount of money over 元 (万元 4, 亿元 8); `undefined` for everything else. */
export const moneyPower = (unit: string): number | undefined => MONEY[unit];

/** All known units, for tests and for lists of choices. */
export const knownUnits = (): readonly string[] => [...CLASSIFIERS, ...MEASURES];
