/** A share that must be reached: more than half, at least two thirds, at least three quarters, everybody. */
export type Threshold = 'half' | 'two-thirds' | 'three-quarters' | 'all';

/** Who has a vote: each adult, one a household, elected representatives, owners (by head and by floor area). */
export type Voters = 'adults' | 'households' | 'representatives' | 'owners';

/** A rule of voting as a law states it. `quorum` is of those entitled, `majority` of those present. */
export interface VoteRule {
  readonly voters: Voters;
  readonly quorum: Threshold;
  readonly majority: Threshold;
  /** Floor area must reach both shares too. */
  readonly byArea: boolean;
  /** Where it is written: law and article. */
  readonly law: string;
  /** First and last day it is known to hold; votes outside are not judged by it. */
  readonly from: string;
  readonly until?: string;
  /** Kinds of conventions that another body makes, and where that is written: then the vote is not judged. */
  readonly notFor?: {readonly kinds: readonly string[]; readonly law: string};
}

const RESIDENTS = '城市居民委员会组织法（2018年修正）第九条';
const VILLAGE = '村民委员会组织法（2018年修正）第二十二条';
const VILLAGE_REPRESENTATIVES = '村民委员会组织法（2018年修正）第二十六条';
const MADE_BY_ALL = {kinds: ['village', 'charter'], law: '村民委员会组织法（2018年修正）第二十七条'} as const;
const OWNERS = '民法典第二百七十八条';
/** Both organic laws were revised with effect from 2026-01-01; later votes state their thresholds themselves. */
const BEFORE_REVISION = {from: '2018-12-29', until: '2025-12-31'} as const;

/** Rules by the words a table names them with. Data, not advice: a table may state its own thresholds instead. */
export const VOTE_RULES: Readonly<Record<string, VoteRule>> = {
  '居民会议（成年居民）': {
    voters: 'adults',
    quorum: 'half',
    majority: 'half',
    byArea: false,
    law: RESIDENTS,
    ...BEFORE_REVISION,
  },
  '居民会议（户代表）': {
    voters: 'households',
    quorum: 'half',
    majority: 'half',
    byArea: false,
    law: RESIDENTS,
    ...BEFORE_REVISION,
  },
  '居民会议（居民小组代表）': {
    voters: 'representatives',
    quorum: 'half',
    majority: 'half',
    byArea: false,
    law: RESIDENTS,
    ...BEFORE_REVISION,
  },
  '村民会议（成年村民）': {
    voters: 'adults',
    quorum: 'half',
    majority: 'half',
    byArea: false,
    law: VILLAGE,
    ...BEFORE_REVISION,
  },
  '村民会议（户代表）': {
    voters: 'households',
    quorum: 'two-thirds',
    majority: 'half',
    byArea: false,
    law: VILLAGE,
    ...BEFORE_REVISION,
  },
  村民代表会议: {
    voters: 'representatives',
    quorum: 'two-thirds',
    majority: 'half',
    byArea: false,
    law: VILLAGE_REPRESENTATIVES,
    notFor: MADE_BY_ALL,
    ...BEFORE_REVISION,
  },
  业主共同决定: {
    voters: 'owners',
    quorum: 'two-thirds',
    majority: 'half',
    byArea: true,
    law: OWNERS,
    from: '2021-01-01',
  },
  '业主共同决定（重大事项）': {
    voters: 'owners',
    quorum: 'two-thirds',
    majority: 'three-quarters',
    byArea: true,
    law: OWNERS,
    from: '2021-01-01',
  },
};

const FRACTIONS: Readonly<Record<Threshold, readonly [number, number]>> = {
  half: [1, 2],
  'two-thirds': [2, 3],
  'three-quarters': [3, 4],
  all: [1, 1],
};

/** True where a part of a whole reaches the share: 过半数 means more than half, 三分之二以上 includes two thirds (民法典第一千二百五十九条). */
export function reaches(part: number, whole: number, threshold: Threshold): boolean {
  const [over, under] = FRACTIONS[threshold];
  return threshold === 'half' ? part * under > whole * over : part * under >= whole * over;
}
