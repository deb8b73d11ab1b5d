import type {RecordProblems} from '../problem/record.codes.ts';
import type {RecordKind} from './kind.ts';

/** A table that shows one problem, and the sentence an editor reads. */
export interface RecordFixture {
  readonly kind: RecordKind;
  readonly csv: string;
  readonly says: string;
}

const WISH = '编号,心愿,状态';

/** One table for each thing that can be wrong with a row or a record. The table's name is 表. */
export const RECORD_FIXTURES: {readonly [Code in keyof RecordProblems]: RecordFixture} = {
  'missing-column': {kind: 'wish', csv: '编号,心愿\nW1,装灯', says: '表：缺少“状态”这一列，请补上'},
  'unknown-column': {
    kind: 'wish',
    csv: `${WISH},奇怪\nW1,装灯,征集,x`,
    says: '表!D：不认识这一列的列名，请改用模板里的列名，或删去这一列',
  },
  'column-without-heading': {
    kind: 'wish',
    csv: `${WISH},\nW1,装灯,征集,x`,
    says: '表!D：这一列有内容却没有列名，请补上列名，或清空这一列',
  },
  'missing-value': {kind: 'wish', csv: `${WISH}\nW1,,征集`, says: '表!B2：“心愿”必须填写'},
  'hidden-characters': {
    kind: 'wish',
    csv: `${WISH}\nW1,装\u2028灯,征集`,
    says: '表!B2：“心愿”里有看不见的控制字符，请重新输入这一格',
  },
  'too-long': {
    kind: 'wish',
    csv: `${WISH}\nW1,${'灯'.repeat(5001)},征集`,
    says: '表!B2：“心愿”太长，最多 5000 个字',
  },
  'not-an-id': {
    kind: 'wish',
    csv: `${WISH}\nW 1,装灯,征集`,
    says: '表!A2：“编号”只能用汉字、字母、数字、点、短横和下划线，不能有空格',
  },
  'not-an-integer': {kind: 'wish', csv: `${WISH},评分\nW1,装灯,已评,好`, says: '表!D2：“评分”应填整数，例如 3'},
  'not-a-number': {
    kind: 'place',
    csv: '编号,名称,类别,经度,纬度\nP1,驿站,驿站,东,39',
    says: '表!D2：“经度”应填数字，例如 39.82',
  },
  'not-yes-or-no': {kind: 'wish', csv: `${WISH},示例\nW1,装灯,征集,大概`, says: '表!D2：“示例”应填“是”或“否”'},
  'not-a-choice': {
    kind: 'convention',
    csv: '编号,名称,种类,文体\nC1,公约,居民公约,散文',
    says: '表!D2：“文体”只能填：条文、三字经、五言、七言',
  },
  'not-a-link': {
    kind: 'brand',
    csv: '编号,名称,链接\na,甲,javascript:alert(1)',
    says: '表!C2：“链接”应填 https 网址、本站路径、#版块、tel: 或 mailto:',
  },
  'not-a-phone': {
    kind: 'place',
    csv: '编号,名称,类别,电话\nP1,驿站,驿站,问社区',
    says: '表!D2：“电话”应填电话号码，例如 12345 或 0000-0000001',
  },
  'not-a-date': {
    kind: 'wish',
    csv: `${WISH},征集日期\nW1,装灯,征集,前天`,
    says: '表!D2：“征集日期”应填有年份的日期，例如 2025年3月1日 或 2025年3月',
  },
  'not-a-share': {
    kind: 'wish',
    csv: `${WISH},认领进度\nW1,装灯,认领,6/5`,
    says: '表!D2：“认领进度”应写成“已认领/总数”，例如 3/5，前一个数不能更大',
  },
  'out-of-range': {kind: 'wish', csv: `${WISH},评分\nW1,装灯,已评,9`, says: '表!D2：“评分”应在 1 到 5 之间'},
  'repeated-id': {
    kind: 'wish',
    csv: `${WISH}\nW1,装灯,征集\nW1,修路,征集`,
    says: '表!A3：“编号”与第 2 行重复，请改成不同的编号',
  },
  'repeated-number': {
    kind: 'article',
    csv: '编号,条号,条文\nA1,1,爱护花木\nA2,1,邻里相帮',
    says: '表!B3：“条号”在同一份公约里重复，请改正',
  },
  'numbers-out-of-order': {
    kind: 'article',
    csv: '编号,条号,条文\nA1,2,爱护花木\nA2,1,邻里相帮',
    says: '表!B3：“条号”比上一行小，请核对顺序；页面按条号排列',
  },
  'other-number': {
    kind: 'article',
    csv: '编号,条号,条文\nA1,1,第一条 爱护花木\nA2,2,第三条 邻里相帮',
    says: '表!C3：条文开头的序号与“条号”不同，请改成一致',
  },
  'own-parent': {
    kind: 'brand',
    csv: '编号,上级,名称\na,a,甲',
    says: '表!B2：“上级”指向了自己，请改为上一级的编号，或不填',
  },
  circle: {
    kind: 'brand',
    csv: '编号,上级,名称\na,b,甲\nb,a,乙',
    says: '表!B2：“上级”绕成了圈，请检查这几行的上下级',
  },
  'several-cores': {
    kind: 'brand',
    csv: '编号,名称,角色\na,甲,核心\nb,乙,核心',
    says: '表!C3：核心只能有一个，请把这一行改为其他角色',
  },
  'only-together': {
    kind: 'grid',
    csv: '编号,网格,社区,图中行\nG1,一格,社区,1',
    says: '表!D2：填了“图中行”就要填“图中列”',
  },
  'lists-differ': {
    kind: 'grid',
    csv: '编号,网格,社区,网格员,网格员电话\nG1,一格,社区,甲、乙,0000-0000001',
    says: '表!E2：“网格员”和“网格员电话”的个数不一样，请一一对应',
  },
  'dates-out-of-order': {
    kind: 'wish',
    csv: `${WISH},征集日期,办理日期\nW1,装灯,办理,2025-03-02,2025-03-01`,
    says: '表!E2：这个日期早于前一步的日期，请核对',
  },
  'fulfilled-without-date': {
    kind: 'wish',
    csv: `${WISH},实现日期\nW1,装灯,已实现,`,
    says: '表!D2：状态是“已实现”，请填上实现日期',
  },
  'looks-repeated': {
    kind: 'wish',
    csv: `${WISH}\nW1,装一盏灯。,征集\nW2,装一盏 灯,征集`,
    says: '表!B3：“心愿”与第 2 行疑似重复，请核对',
  },
  'date-without-status': {
    kind: 'wish',
    csv: `${WISH},转出日期\nW1,装灯,办理,2025-03-02`,
    says: '表!D2：“状态”不是暂缓、转办或撤回，不应填“转出日期”',
  },
  'reason-missing': {
    kind: 'wish',
    csv: `${WISH},原因\nW1,装灯,转办,`,
    says: '表!D2：状态是“转办”时，必须在“原因”一列写明原因',
  },
  'more-than-whole': {
    kind: 'convention',
    csv: '编号,名称,种类,文体,应到,实到\nC1,公约,居民公约,条文,40户,41户',
    says: '表!F2：“实到”多于“应到”，请核对',
  },
  'parts-below-whole': {
    kind: 'convention',
    csv: '编号,名称,种类,文体,实到,同意,反对,弃权\nC1,公约,居民公约,条文,41户,38户,1户,1户',
    says: '表!F2：“同意、反对、弃权之和”少于“实到”，请核对是否漏记',
  },
  'target-in-other-unit': {
    kind: 'indicator',
    csv: '编号,指标,数值,目标\nI1,活动,300人次,400人',
    says: '表!D2：“目标”的单位与数值不同，请改成一致',
  },
  'wrong-unit': {
    kind: 'grid',
    csv: '编号,网格,社区,户数\nG1,一格,社区,412人',
    says: '表!D2：“户数”的单位应是“户”，请核对是否填错了列',
  },
};
