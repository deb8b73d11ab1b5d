import {DEFINITIONS} from '@linli/model/record';
import type {RecordKind} from '@linli/model/record/kind';

import {kindOfName, TABLE_NAMES} from '@linli/model/community';

/** What a table is read as: records of a kind, or the figures of a chart. */
export type TableKind = RecordKind | 'chart';

/** Every kind of record, in the order of the formats' list. */
export const RECORD_KINDS = Object.keys(DEFINITIONS) as readonly RecordKind[];

/** What an office calls a table of this kind: 心愿, 网格 …; also the name of its sheet. */
export const tableName = (kind: TableKind): string => (kind === 'chart' ? '图表' : (TABLE_NAMES[kind]?.[1] ?? '社区'));

/** The kind of record that a file's stem, a sheet or a word of the caller names; `null` for none. */
export function recordKindNamed(name: string): RecordKind | null {
  const wanted = name.trim().toLowerCase();
  const own = RECORD_KINDS.find((kind) => kind === wanted || tableName(kind) === wanted);
  return own ?? kindOfName(wanted);
}
