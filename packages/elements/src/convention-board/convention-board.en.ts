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
  find: 'Find articles',
  wider: (title, count) => `Also holds: ${title} (${count})`,
  legality: 'Hints on wording, for review',
  inherits: 'Adds to',
  versions: (count) => `Changes between ${count} versions`,
  adoption: 'The vote',
  rule: 'Rule',
  law: 'Basis',
  figures: {
    eligible: 'Entitled',
    present: 'Present',
    inFavour: 'In favour',
    against: 'Against',
    abstained: 'Abstained',
    areaEligible: 'Total area',
    areaPresent: 'Area taking part',
    areaInFavour: 'Area in favour',
    paperVotes: 'On paper',
    onlineVotes: 'Online',
  },
  thresholds: {
    half: ['more than half', 'not more than half'],
    'two-thirds': ['two thirds reached', 'less than two thirds'],
    'three-quarters': ['three quarters reached', 'less than three quarters'],
    all: ['everybody', 'not everybody'],
  },
  shares: {half: 'more than half', 'two-thirds': 'two thirds', 'three-quarters': 'three quarters', all: 'all'},
  voters: {
    adults: 'Residents of 18 and over vote',
    households: 'One from each household votes',
    representatives: 'Representatives vote',
    owners: 'Owners vote',
  },
  outcome: {passed: 'By this rule the vote passed.', failed: 'By this rule the vote did not pass.'},
  ruleLine: ({voters, quorum, majority, law, from, isDouble}) =>
    `${voters ? `${voters}; ` : ''}${quorum} must come and ${majority} of those agree` +
    `${isDouble ? ', by head and by floor area' : ''}.${law ? ` Source: ${law}${from ? `, since ${from}` : ''}.` : ''}`,
  ruleNotThen:
    'The vote was held outside the time this rule is known to hold, or its day is not reported, so the outcome is not judged; state the thresholds of the day.',
  ruleOtherUnit: 'The figures count other units than the rule (households or people); nothing was computed.',
  areaMissing: 'Floor areas count too; they are missing or contradict each other, so the outcome is not judged.',
  voteSentence: ({area, turnout, approval, quorum, majority}) =>
    area
      ? `${turnout} of the floor area took part (${quorum}); ${approval} of that was in favour (${majority}).`
      : `${turnout} of those entitled were present (${quorum}); ${approval} of those present were in favour (${majority}).`,
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
  missingSteps: (steps) => `Days not reported: ${steps.join(', ')}.`,
  overdue: (day) => `${day}, overdue: please review`,
  filedWith: (office) => `Filed with ${office}`,
  filingNumber: (number) => `Filing number: ${number}`,
  filingNumberMissing: 'filing number not reported',
  seal: {residents: '居民公约', village: '村规民约', gate: '楼门公约', charter: '自治章程'},
  example: 'For example',
  source: (name) => `Source: ${name}`,
  between: ', ',
  gap: ' ',
};
