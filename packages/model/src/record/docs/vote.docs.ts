import type {VOTE_COLUMNS} from '../vote.columns.ts';
import type {Docs} from './docs.ts';

/** What each column of vote holds, with an example. */
export const VOTE_DOCS: Docs<typeof VOTE_COLUMNS> = {
  eligible: ['应到会的人数或户数；没有记录写“—”。', '48户'],
  present: ['实际到会的人数或户数。', '41户'],
  inFavour: ['同意的票数。', '38户'],
  against: ['反对的票数。', '1户'],
  abstained: ['弃权的票数。', '2户'],
  rule: ['怎样算通过。', '过半数到会、到会过半数同意'],
};
