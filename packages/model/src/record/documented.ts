import type {DocumentedColumn} from './column.ts';
import {DOCS} from './docs/by-kind.ts';
import {docOf} from './docs/docs.ts';
import {DEFINITIONS} from './index.ts';
import type {RecordKind} from './kind.ts';

/** The columns of a kind's table with their sentences and examples, for templates, formats and schemas. */
export const documentedColumns = (kind: RecordKind): readonly DocumentedColumn[] =>
  DEFINITIONS[kind].columns.map((column) => ({...column, ...docOf(DOCS[kind], column.key)}));
