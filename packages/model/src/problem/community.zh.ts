import type {CommunityProblems} from './community.codes.ts';
import type {Words} from './problem.ts';

const NATURE = {structure: '名称里的数', standard: '标准或门槛', idiom: '惯用语'} as const;
const KIND = {text: '文字', list: '列表', map: '一组“名称：内容”'} as const;

/** Simplified Chinese for what can be wrong between the tables of one community. */
export const words: Words<CommunityProblems> = {
  'dangling-id': ({expected}) => `“${expected}”指向的编号不存在，请核对`,
  'missing-file': ({file}) => `缺少文件 ${file}，请补上`,
  'unknown-file': () => '不认识这个文件或工作表，没有读；请照模板命名，或移走',
  'table-twice': ({expected}) => `${expected}表有两张，请只留一张`,
  'missing-key': ({expected}) => `缺少 ${expected} 这一项，请补上`,
  'unknown-key': ({under}) => `${under} 下面有不认识的名称，请照格式说明改正`,
  'wrong-kind-of-value': ({expected, kind}) => `${expected} 应写成${KIND[kind]}`,
  'not-an-allowed-word': ({expected, allowed}) => `${expected} 只能写：${allowed}`,
  'repeated-name': ({expected}) => `${expected} 的编号重复，请改成不同的`,
  'facts-unreadable': () => '事实文件读不出来，或不是 community-governance-facts/1 格式',
  'locality-not-in-facts': () => '事实文件里没有这个社区，请核对 id',
  'unknown-fact': ({expected}) => `${expected} 里的事实编号在事实文件里没有，请核对`,
  'fact-of-other-community': ({fact}) => `事实 ${fact} 是另一个社区的，不能用在这里`,
  'fact-not-shown': ({fact}) => `事实 ${fact} 还没有放进指标表，请加一行`,
  'fact-shown-twice': ({fact}) => `事实 ${fact} 已在指标表里出现过，请删去一行`,
  'fact-not-a-figure': ({fact, nature}) => `事实 ${fact} 是${NATURE[nature]}，不能画成图，请从指标表移走`,
  'fact-disagrees': ({fact, expected}) => `“${expected}”与事实 ${fact} 不一致，请改正或清空这一格`,
  'mechanism-not-told': ({mechanism}) => `机制 ${mechanism} 没有放进任何版块，请补上`,
  'figure-without-chart': () => '这个指标没有填“图”，页面上不会画出来',
  'chart-without-figures': () => '这个组件没有可画的指标，请在指标表的“图”一列填上它的编号',
  'more-promised-than-listed': ({promised, listed}) => `名称里说有 ${promised} 个，只列出 ${listed} 个；页面会照实说明`,
  'sample-rows': ({count}) => `有 ${count} 行是示例，页面会标明“示例数据”`,
  'table-without-widget': ({expected}) => `有${expected}表，页面上却没有组件展示它`,
  'article-without-convention': () => '有几份公约，这一条必须填“公约”',
  'verse-out-of-metre': ({characters}) => `这份公约是${characters}字一句，这一条有的句子字数不合`,
};
