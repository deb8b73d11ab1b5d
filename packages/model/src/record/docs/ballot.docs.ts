import type {BALLOT_COLUMNS} from '../convention.ballot.columns.ts';
import {VOTE_RULES} from '../convention.rules.ts';
import type {Docs} from './docs.ts';

/** What each column of ballot holds, with an example. */
export const BALLOT_DOCS: Docs<typeof BALLOT_COLUMNS> = {
  basis: [`按哪条法律算通过：${Object.keys(VOTE_RULES).join('、')}。`, '居民会议（户代表）'],
  voters: ['成年居民、户代表、代表或业主。', '户代表'],
  quorum: ['过半数、三分之二以上、四分之三以上或全体。', '过半数'],
  majority: ['占到会的：过半数、三分之二以上、四分之三以上或全体。', '过半数'],
  law: ['自己填门槛时，写明出自哪部法律或议事规则、哪年施行。', '示范小区议事规则（2025年）'],
  areaEligible: ['业主专有部分总面积；按面积和人数双重计算时填。', '9600平方米'],
  areaPresent: ['参与表决的业主的专有部分面积。', '8200平方米'],
  areaInFavour: ['同意的业主的专有部分面积。', '7700平方米'],
  paperVotes: ['用纸投的票。', '30户'],
  onlineVotes: ['在线上投的票。', '11户'],
};
