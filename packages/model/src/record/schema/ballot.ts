import * as v from 'valibot';

import type {Ballot} from '../convention.ballot.ts';
import {BALLOT_COLUMNS} from '../convention.ballot.columns.ts';
import {VOTE_RULES} from '../convention.rules.ts';
import {BALLOT_DOCS} from '../docs/ballot.docs.ts';
import {fields} from './parts.ts';

const threshold = v.optional(v.picklist(['half', 'two-thirds', 'three-quarters', 'all']));

/** The rule of a vote, floor areas, paper and online. */
export const BALLOT = v.pipe(
  v.strictObject({
    basis: v.optional(v.picklist(Object.keys(VOTE_RULES))),
    voters: v.optional(v.picklist(['adults', 'households', 'representatives', 'owners'])),
    quorum: threshold,
    majority: threshold,
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
