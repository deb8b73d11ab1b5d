import type {Problem} from '@linli/model/problem';
import type {Read} from '@linli/model/read/table';
import {readRecords} from '@linli/model/record/read-records';
import {type Wish, wishRecord} from '@linli/model/record/wish';

import {passGate} from '../internal/privacy-gate.ts';
import {withRowNumbers} from '../internal/row-numbers.ts';

/** Wishes that may be shown, what was wrong with the rest, and how many hold personal data. */
export interface ReadWishes {
  readonly shown: readonly Wish[];
  readonly problems: readonly Problem[];
  readonly blocked: number;
}

/** What a card prints of somebody's own words. */
const PROSE = ['text', 'category', 'audience', 'channel', 'claimant', 'result', 'reason'] as const;

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && Array.isArray((value as Wish).steps) && 'text' in value;

function readTables({tables, problems}: Read): ReadWishes {
  const read = tables.map((raw) => {
    const table = withRowNumbers(raw, wishRecord, ['id']);
    const {records, problems: told} = readRecords(table, wishRecord);
    const gated = passGate(records, PROSE, table);
    return {...gated, problems: [...told, ...gated.problems]};
  });
  return {
    shown: read.flatMap(({shown}) => shown),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
    blocked: read.reduce((sum, {blocked}) => sum + blocked, 0),
  };
}

/**
 * Makes the reader of one wall: wishes that a site's build checked before are taken as they are, anything else is read
 * as tables. All pass the privacy gate; nothing is read twice.
 */
export function wishReader(): (data: unknown, read: () => Read) => ReadWishes {
  let last: unknown;
  let result: ReadWishes = {shown: [], problems: [], blocked: 0};
  return (data, read) => {
    const checked = Array.isArray(data) && data.every(isWish) ? data : null;
    const from = checked ?? read();
    if (from !== last) result = checked ? passGate(checked, PROSE, null) : readTables(from as Read);
    last = from;
    return result;
  };
}
