import * as v from 'valibot';

import type {Ballot} from '../convention.ballot.ts';
import {BALLOT_COLUMNS} from '../convention.ballot.columns.ts';
import {VOTE_RULES} from '../convention.rules.ts';
import {BALLOT_DOCS} from '../docs/ballot.docs.ts';
import {fields, said} from './parts.ts';

const threshold = (sentence: string) =>
  v.optional(
    said(v.picklist(['half', 'two-thirds', 'three-quarters', 'all']), `${sentence}：过半数、三分之二、四分之三、全体`),
  );

/** The rule of a vote, floor areas, paper and online. */
export const BALLOT = v.pipe(
  v.strictObject({
    basis: v.optional(said(v.picklist(Object.keys(VOTE_RULES)), '按哪条法律算通过')),
    voters: v.optional(
      said(v.picklist(['adults', 'households', 'representatives', 'owners']), '谁表决：成年居民、户代表、代表或业主'),
    ),
    quorum: threshold('到会的门槛'),
    majority: threshold('通过的门槛'),
    ...fields(BALLOT_COLUMNS, BALLOT_DOCS, [
      'law',
      'areaEligible',
      'areaPresent',
      'areaInFavour',
      'paperVotes',
      'onlineVotes',
    ]),
  }),
  v.description('表决的规则、面积、纸质票和线上票'),
) satisfies v.GenericSchema<Ballot>;
