import type {CommunityProblems} from './community.codes.ts';
import type {GeoProblems} from './geo.codes.ts';
import type {LegalityProblems} from './legality.codes.ts';
import type {MapProblems} from './map.codes.ts';
import type {PrivacyProblems} from './privacy.codes.ts';
import type {QuantityProblems} from './quantity.codes.ts';
import type {ReadProblems} from './read.codes.ts';
import type {RecordProblems} from './record.codes.ts';
import type {WishProblems} from './wish.codes.ts';

/** Where a problem stands, as Excel shows it: row 1-based, column by letter. `header` only if it is a known column. */
export interface Place {
  readonly table: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly header?: string;
}

/** What each code carries. Never a cell's value: it may be personal data. Each area keeps its own codes. */
export interface ProblemArgs
  extends
    QuantityProblems,
    ReadProblems,
    GeoProblems,
    RecordProblems,
    PrivacyProblems,
    CommunityProblems,
    LegalityProblems,
    MapProblems,
    WishProblems {}

export type ProblemCode = keyof ProblemArgs;

/** `error` stops publishing, `warning` asks for a look, `notice` only tells. */
export type Severity = 'error' | 'warning' | 'notice';

export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place?: Place;
  readonly args: ProblemArgs[Code];
}

/** One thing wrong with somebody's data. Data only: wording lives beside it, one file an area and language. */
export type Problem = {[Code in ProblemCode]: ProblemOf<Code>}[ProblemCode];

/** The words of one area in one language: leaving a sentence out is a compile error. */
export type Words<Area> = {readonly [Code in keyof Area]: (args: Area[Code]) => string};
