import type {Locale} from '../quantity/quantity.ts';
import type {RecordKind} from './kind.ts';

/** What the text of a cell must be, and becomes. */
export type ColumnType =
  | 'text'
  | 'id'
  | 'quantity'
  | 'change'
  | 'integer'
  | 'number'
  | 'date'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'url'
  | 'phone';

/** One column of a table: its key in the record, its names in three languages, what it holds. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly type: ColumnType;
  /** The heading as a template writes it, per language. */
  readonly label: Readonly<Record<Locale, string>>;
  /** Other headings people use for it, any language. */
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  /** For `choice`: the allowed values by key with their words; for other types absent. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** For `id`: which records it points to (absent: it names this record). */
  readonly refersTo?: RecordKind;
  /** Written by programs for programs: readers are not shown it, and it is read where it is hidden too. */
  readonly machine?: boolean;
  /** Words that residents or editors wrote: the privacy gate reads them. */
  readonly prose?: boolean;
  /** The field is a public contact with role and unit, so a mobile number is allowed. */
  readonly publicContact?: boolean;
}

/** What a template and a format's page say of a column. Elements do without it, so it stands apart, in `docs/`. */
export interface ColumnDoc {
  /** One sentence for the template's note and the format's page, in Chinese. */
  readonly description: string;
  /** An invented example value. */
  readonly example: string;
}

/** A column with its sentence and example; see `documentedColumns`. */
export type DocumentedColumn = Column & ColumnDoc;
