import type {Words} from './problem.ts';
import type {QuantityProblems} from './quantity.codes.ts';

const and = (left: string, right: string): string => (left && right ? `“${left}”和“${right}”` : '两种单位');

export const words: Words<QuantityProblems> = {
  'not-a-quantity': () => '这里读不出数量，请写成数字加单位，如“160余个”“47.5%”；没有数据请填“—”',
  'ordinal-not-quantity': () => '“第几”是次序，不是数量，请只填数量，如“3名”',
  'year-not-quantity': () => '这是年份，不是数量；时长请写“5年”，年份请填在日期列',
  'hotline-not-quantity': () => '这是热线号码，不是数量，请填在联系方式列',
  'fraction-not-quantity': () => '分数请写成百分数，如“四分之三”写“75%”，“三分之二”写“约66.7%”',
  'unknown-unit': () => '数字后面的单位不认识，请换用常用单位，如“个”“人次”“户”“万元”',
  'words-before-number': () => '数字前面有别的文字，请把说明移到名称列，这里只填数量，如“60余人次”',
  'vague-number': () => '“几十”“三四”一类的说法没有确定的数，请填具体数字，可加“约”“余”“近”',
  'number-too-long': () => '数字太长，像是证件号或账号；数量最多十五位，号码请勿填在这里',
  'qualifiers-conflict': () => '“约”“余”“近”“以上”等说法互相矛盾，请只留一个',
  'range-upside-down': () => '范围的前一个数应小于后一个数，请对调或改正，如“300户—500户”',
  'range-drops-scale': () => '范围两端都要写“万”或“亿”，如“13万元—17万元”，否则前一个数会被误读',
  'range-of-two-units': () => '范围两端的单位不同，请改用同一个单位',
  'points-mixed-with-percent': () => '“个百分点”和“%”不能混用：比例之差用“个百分点”，增减幅度用“%”，请只留一个',
  'not-a-change': () => '这里读不出增减变化，请写成“较去年提升13个百分点”或“同比下降50%”',
  'level-not-change': () => '“提高到”“降至”后面是结果，不是变化幅度，请写变化了多少，如“提升13个百分点”',
  'units-differ': ({left, right}) => `${and(left, right)}不是同一种数量，不能合在一起，请分开列出`,
  'cannot-add-up-to': () => '“不足”“以内”的数只说了上限，不能相加，请填实际数量或分开列出',
  'parts-do-not-add-up': () => '各部分相加与总数不一致，请核对；如果各部分有交叉，请不要画成占比图',
};
