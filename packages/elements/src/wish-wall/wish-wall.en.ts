import type {WishStatus} from '@linli/model/record/wish';

import type {Words} from './wish-wall.zh.ts';

const status: Record<WishStatus, string> = {
  collected: 'collected',
  reviewed: 'under review',
  announced: 'announced',
  claimed: 'claimed',
  'in-progress': 'in progress',
  fulfilled: 'fulfilled',
  rated: 'rated',
  deferred: 'deferred',
  referred: 'referred',
  withdrawn: 'withdrawn',
};

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const days = (count: number) => some(count, 'day', 'days');

/** The wall's words in English. */
export const words: Words = {
  presets: {
    wishes: {
      wall: 'Wish wall',
      count: (cards) => some(cards, 'wish', 'wishes'),
      short: String,
      empty: 'There are no wishes on the wall yet.',
      status,
    },
    opinions: {
      wall: 'Wall of residents’ opinions',
      count: (cards) => some(cards, 'opinion', 'opinions'),
      short: String,
      empty: 'There are no opinions on the wall yet.',
      status: {...status, claimed: 'taken on', fulfilled: 'acted on'},
    },
    visions: {
      wall: 'Wall of residents’ visions',
      count: (cards) => some(cards, 'vision', 'visions'),
      short: String,
      empty: 'There are no visions on the wall yet.',
      status,
    },
  },
  filterByStatus: 'Filter by progress',
  filterByCategory: 'Filter by category',
  all: 'All',
  search: 'Find on the wall',
  order: 'latest progress first',
  more: (next, left) => `Show ${next} more (${left} left)`,
  shown: (cards) => `Showing ${cards}`,
  noneFound: 'No card fits.',
  clear: 'Show all',
  total: (cards, parts) => `${cards} on the wall: ${parts.join(', ')}.`,
  part: (name, cards) => `${cards} ${name}`,
  collected: (all, listed) => ` ${all} collected in all, ${listed} listed here.`,
  rate: (percent) => ` ${percent} fulfilled.`,
  audience: 'For',
  category: 'Category',
  channel: 'Heard by',
  claimant: 'Taken by',
  due: 'Promised by',
  result: 'Result',
  reason: 'Reason',
  reasonMissing: 'not reported',
  rating: 'Rating',
  points: (points) => `${points} of 5`,
  history: (steps) => `How it went (${some(steps, 'step', 'steps')})`,
  noDate: 'day not reported',
  daysLeft: (count) => (count === 0 ? 'due today' : `${days(count)} left`),
  overdue: (count) => `${days(count)} overdue`,
  waiting: (count) => `waiting for ${days(count)}`,
  blocked: (cards) => `Not shown, for personal data: ${cards}.`,
  share: (claimed, of) => ` (${claimed} of ${of})`,
  source: (name) => `Source: ${name}`,
  before: 'Before',
  after: 'After',
};
