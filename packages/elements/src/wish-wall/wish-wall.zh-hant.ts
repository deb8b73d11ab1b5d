import type {WishStatus} from '@linli/model/record/wish';

import type {Words} from './wish-wall.zh.ts';

const status: Record<WishStatus, string> = {
  collected: '徵集',
  reviewed: '審核',
  announced: '公示',
  claimed: '認領',
  'in-progress': '辦理',
  fulfilled: '已實現',
  rated: '已評',
  deferred: '暫緩',
  referred: '轉辦',
  withdrawn: '撤回',
};

/** The wall's words in traditional script. */
export const words: Words = {
  presets: {
    wishes: {
      wall: '微心願牆',
      count: (cards) => `${cards}件心願`,
      short: (cards) => `${cards}件`,
      empty: '牆上還沒有心願。',
      status,
    },
    opinions: {
      wall: '居民意見牆',
      count: (cards) => `${cards}條意見`,
      short: (cards) => `${cards}條`,
      empty: '牆上還沒有意見。',
      status: {...status, claimed: '承辦', fulfilled: '已落實'},
    },
    visions: {
      wall: '居民願景牆',
      count: (cards) => `${cards}個願景`,
      short: (cards) => `${cards}個`,
      empty: '牆上還沒有願景。',
      status: {...status, 'in-progress': '推進'},
    },
  },
  filterByStatus: '按進展篩選',
  filterByCategory: '按類別篩選',
  all: '全部',
  search: '在牆上查找',
  order: '按最近進展排列',
  more: (next, left) => `再看${next}（還有${left}）`,
  shown: (cards) => `顯示${cards}`,
  noneFound: '沒有符合條件的卡片。',
  clear: '看全部',
  total: (cards, parts) => `牆上有${cards}：${parts.join('，')}。`,
  part: (name, cards) => `${name}${cards}`,
  collected: (all, listed) => `共徵集${all}，牆上列出${listed}。`,
  rate: (percent) => `實現率${percent}。`,
  audience: '為誰',
  category: '類別',
  channel: '來自',
  claimant: '認領',
  due: '約定',
  result: '結果',
  reason: '原因',
  reasonMissing: '未填報',
  rating: '評價',
  points: (points) => `${points}分（滿分5分）`,
  history: (steps) => `辦理經過（${steps}步）`,
  noDate: '日期未填報',
  daysLeft: (days) => (days === 0 ? '今天到期' : `還有${days}天`),
  overdue: (days) => `已超期${days}天`,
  waiting: (days) => `已等待${days}天`,
  blocked: (cards) => `有${cards}含個人資訊，未顯示。`,
  share: (claimed, of) => `（${claimed}/${of}）`,
  source: (name) => `數據來源：${name}`,
};
