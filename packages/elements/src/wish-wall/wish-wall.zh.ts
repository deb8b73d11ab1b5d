import type {WishStatus} from '@linli/model/record/wish';
import type {WishSort} from '@linli/model/record/wish-query';

import type {View} from './wish-wall.ask.ts';

/** What one preset calls its cards. The code is the same for all three. */
export interface PresetWords {
  /** Name of the whole wall where the page gives none. */
  readonly wall: string;
  /** One of its cards: 心愿. */
  readonly noun: string;
  /** Before the name of who took it, and on the button of who wants to. */
  readonly claimant: string;
  readonly claim: string;
  /** A number of cards with its measure word: 24件心愿. */
  readonly count: (cards: number) => string;
  /** The same, short: 24件. */
  readonly short: (cards: number) => string;
  readonly empty: string;
  readonly status: Readonly<Record<WishStatus, string>>;
}

/** Every word the wall says, in one place for people who check wording. */
export interface Words {
  readonly presets: Readonly<Record<'wishes' | 'opinions' | 'visions', PresetWords>>;
  readonly filterBy: Readonly<Record<'status' | 'category' | 'audience' | 'grid' | 'year', string>>;
  readonly chooseBy: Readonly<Record<'sort' | 'view', string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly sorts: Readonly<Record<WishSort, string>>;
  readonly late: Readonly<Record<'label' | 'overdue' | 'unanswered', string>>;
  readonly panel: string;
  /** A name with the number of cards it would show. */
  readonly counted: (word: string, count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly seeAll: (cards: string) => string;
  /** Median days from collected to fulfilled, and of how many. */
  readonly took: (days: number, of: string) => string;
  readonly rated: (mean: number, raters: number) => string;
  readonly raters: (people: number) => string;
  readonly support: string;
  readonly supporters: (people: number) => string;
  readonly became: string;
  readonly compare: string;
  readonly slide: string;
  readonly status: string;
  readonly text: string;
  readonly lastDay: string;
  /** Where the privacy gate could not be fetched. */
  readonly notJudged: string;
  readonly notHere: string;
  readonly all: string;
  readonly search: string;
  readonly shown: (cards: string) => string;
  readonly noneFound: string;
  readonly clear: string;
  /** The sentence over the wall: how many there are, and how they stand. */
  readonly total: (cards: string, parts: readonly string[]) => string;
  readonly part: (status: string, cards: string) => string;
  /** Only where the number of all collected is known. */
  readonly collected: (all: string, listed: string) => string;
  readonly rate: (percent: string) => string;
  readonly audience: string;
  readonly category: string;
  readonly channel: string;
  readonly due: string;
  readonly result: string;
  /** Over a column that holds either. */
  readonly outcome: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly rating: string;
  readonly points: (points: number) => string;
  readonly history: (steps: number) => string;
  readonly noDate: string;
  readonly daysLeft: (days: number) => string;
  readonly overdue: (days: number) => string;
  readonly waiting: (days: number) => string;
  readonly blocked: (cards: string) => string;
  /** How much of a wish is claimed: 3/5. */
  readonly share: (claimed: number, of: number) => string;
  readonly source: (name: string) => string;
  readonly before: string;
  readonly after: string;
}

const status: Record<WishStatus, string> = {
  collected: '征集',
  reviewed: '审核',
  announced: '公示',
  claimed: '认领',
  'in-progress': '办理',
  fulfilled: '已实现',
  rated: '已评',
  deferred: '暂缓',
  referred: '转办',
  withdrawn: '撤回',
};

export const words: Words = {
  presets: {
    wishes: {
      wall: '微心愿墙',
      noun: '心愿',
      claimant: '认领',
      claim: '我来认领',
      count: (cards) => `${cards}件心愿`,
      short: (cards) => `${cards}件`,
      empty: '墙上还没有心愿。',
      status,
    },
    opinions: {
      wall: '居民意见墙',
      noun: '意见',
      claimant: '承办',
      claim: '我来承办',
      count: (cards) => `${cards}条意见`,
      short: (cards) => `${cards}条`,
      empty: '墙上还没有意见。',
      status: {...status, claimed: '承办', fulfilled: '已落实'},
    },
    visions: {
      wall: '百姓愿景墙',
      noun: '愿景',
      claimant: '认领',
      claim: '我来认领',
      count: (cards) => `${cards}个愿景`,
      short: (cards) => `${cards}个`,
      empty: '墙上还没有愿景。',
      status: {...status, 'in-progress': '推进'},
    },
  },
  filterBy: {status: '按进展筛选', category: '按类别筛选', audience: '为谁', grid: '网格', year: '年份'},
  chooseBy: {sort: '排列', view: '看法'},
  views: {wall: '便签墙', board: '进展板', list: '清单', table: '表格'},
  sorts: {progress: '最近进展', newest: '最新征集', waiting: '等得最久', due: '快到期', support: '附议最多'},
  late: {label: '需要留意', overdue: '已超期', unanswered: '超过90天无人认领'},
  panel: '打印与参与',
  counted: (word, count) => `${word}（${count}）`,
  page: (page, pages) => `第${page}页，共${pages}页`,
  previous: '上一页',
  next: '下一页',
  seeAll: (cards) => `看全部${cards}`,
  took: (days, of) => `从征集到实现，一半在${days}天以内（按有日期的${of}计）。`,
  rated: (mean, raters) => `居民评价平均${mean}分（${raters}人评）。`,
  raters: (people) => `，${people}人评`,
  support: '附议',
  supporters: (people) => `${people}人也这样希望`,
  became: '转成',
  compare: '看前后对照',
  slide: '移动分界，看办理前后',
  status: '进展',
  text: '内容',
  lastDay: '最近日期',
  notJudged: '有卡片还没有通过个人信息检查，暂不显示。请刷新页面再试。',
  notHere: '这部分没有取到，请再试一次。',
  all: '全部',
  search: '在墙上查找',
  shown: (cards) => `显示${cards}`,
  noneFound: '没有符合条件的卡片。',
  clear: '看全部',
  total: (cards, parts) => `墙上有${cards}：${parts.join('，')}。`,
  part: (name, cards) => `${name}${cards}`,
  collected: (all, listed) => `共征集${all}，墙上列出${listed}。`,
  rate: (percent) => `实现率${percent}。`,
  audience: '为谁',
  category: '类别',
  channel: '来自',
  due: '约定',
  result: '结果',
  outcome: '结果或原因',
  reason: '原因',
  reasonMissing: '未填报',
  rating: '评价',
  points: (points) => `${points}分（满分5分）`,
  history: (steps) => `办理经过（${steps}步）`,
  noDate: '日期未填报',
  daysLeft: (days) => (days === 0 ? '今天到期' : `还有${days}天`),
  overdue: (days) => `已超期${days}天`,
  waiting: (days) => `已等待${days}天`,
  blocked: (cards) => `有${cards}含个人信息，未显示。`,
  share: (claimed, of) => `（${claimed}/${of}）`,
  source: (name) => `数据来源：${name}`,
  before: '办理前',
  after: '办理后',
};
