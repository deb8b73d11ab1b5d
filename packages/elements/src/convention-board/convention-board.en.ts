import type {Words} from './convention-board.zh.ts';

/** The board's words in English. The seal stays Chinese: it is a picture. */
export const words: Words = {
  board: 'Convention',
  kinds: {
    residents: 'Residents’ convention',
    village: 'Village convention',
    gate: 'Convention of one entrance',
    charter: 'Charter',
  },
  draft: 'Draft',
  draftSentence: 'A draft, not yet filed and published.',
  inForce: (day) => `Filed and published; in force from ${day}.`,
  unclear: 'The dates contradict each other and need a check; whether it is in force cannot be told.',
  scope: 'Holds for',
  nextReview: 'Next review',
  plain: 'In other words',
  address: 'Address of this article',
  missing: 'not reported',
  adoption: 'The vote',
  rule: 'Rule',
  figures: {
    eligible: 'Entitled',
    present: 'Present',
    inFavour: 'In favour',
    against: 'Against',
    abstained: 'Abstained',
  },
  voteSentence: ({turnout, approval, majorityCame, majorityAgreed}) =>
    `${turnout} of those entitled were present (${majorityCame ? 'more' : 'not more'} than half); ` +
    `${approval} of those present were in favour (${majorityAgreed ? 'more' : 'not more'} than half).`,
  notComputed: 'Nothing was computed from these figures.',
  faults: {
    'present-over-eligible': 'More were present than entitled: please check.',
    'votes-over-present': 'More votes than people present: please check.',
  },
  procedure: 'How it was made',
  steps: {
    collected: 'Views collected',
    drafted: 'Drafted',
    reviewed: 'Reviewed',
    voted: 'Voted',
    filed: 'Filed and published',
  },
  filingNumber: (number) => `Filing number: ${number}`,
  filingNumberMissing: 'filing number not reported',
  seal: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  example: 'For example',
  source: (name) => `Source: ${name}`,
  gap: ' ',
};
