import type {WishStatus} from '@linli/model/record/wish';

/** What one preset calls its cards. The code is the same for all three. */
export interface PresetWords {
  /** Name of the whole wall where the page gives none. */
  readonly wall: string;
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
  readonly filterByStatus: string;
  readonly filterByCategory: string;
  readonly all: string;
  readonly search: string;
  readonly order: string;
  readonly more: (next: string, left: string) => string;
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
  readonly claimant: string;
  readonly due: string;
  readonly result: string;
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
      count: (cards) => `${cards}件心愿`,
      short: (cards) => `${cards}件`,
      empty: '墙上还没有心愿。',
      status,
    },
    opinions: {
      wall: '居民意见墙',
      count: (cards) => `${cards}条意见`,
      short: (cards) => `${cards}条`,
      empty: '墙上还没有意见。',
      status: {...status, claimed: '承办', fulfilled: '已落实'},
    },
    visions: {
      wall: '居民愿景墙',
      count: (cards) => `${cards}个愿景`,
      short: (cards) => `${cards}个`,
      empty: '墙上还没有愿景。',
      status: {...status, 'in-progress': '推进'},
    },
  },
  filterByStatus: '按进展筛选',
  filterByCategory: '按类别筛选',
  all: '全部',
  search: '在墙上查找',
  order: '按最近进展排列',
  more: (next, left) => `再看${next}（还有${left}）`,
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
  claimant: '认领',
  due: '约定',
  result: '结果',
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
