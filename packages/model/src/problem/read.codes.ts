/** What can be wrong with a file or a table before its records are looked at. */
export interface ReadProblems {
  /** Not a byte, or not a sign, in the file. */
  'empty-file': Record<never, never>;
  /** No row with anything in it. */
  'empty-table': Record<never, never>;
  /** The first row holds numbers only, so it can hardly be headings. */
  'no-header-row': Record<never, never>;
  /** No heading is one of a known column; right for a chart's own table. */
  'no-known-column': Record<never, never>;
  'rows-above-header': {readonly count: number};
  'repeated-header': Record<never, never>;
  'total-row-left-out': Record<never, never>;
  /** A cell of such a row that is not the sum of the rows it adds up. */
  'total-differs': Record<never, never>;
  'notes-row-left-out': Record<never, never>;
  'section-row-left-out': Record<never, never>;
  /** Two columns with the same meaning; `first` is the letter of the one that counts. */
  'duplicate-column': {readonly expected: string; readonly first: string};
  'ragged-row': {readonly expected: number; readonly found: number};
  'merged-cell-in-data': {readonly count: number};
  'too-many-cells': {readonly limit: number};
  'too-many-columns': {readonly limit: number};
  'file-too-big': {readonly megabytes: number};
  undecodable: Record<never, never>;
  /** Bytes of two encodings in one file; `line` is the first that does not fit. */
  'mixed-encoding': {readonly line: number};
  'encoding-guessed': {readonly encoding: string};
  /** A full-width sign was taken for the delimiter. */
  'wide-delimiter': {readonly sign: string};
  /** A full-width sign seems to stand between columns, but not as often in every line. */
  'columns-not-parted': {readonly sign: string};
  'unclosed-quote': Record<never, never>;
  'stray-quote': Record<never, never>;
  'not-a-workbook': Record<never, never>;
  /** A kind of file that no reader takes. */
  'unknown-format': Record<never, never>;
  'old-workbook': Record<never, never>;
  'encrypted-workbook': Record<never, never>;
  'broken-workbook': Record<never, never>;
  'too-many-entries': {readonly limit: number};
  'inflates-too-much': {readonly megabytes: number; readonly ratio: number};
  'hidden-sheet-skipped': Record<never, never>;
  'hidden-rows-left-out': {readonly count: number};
  'hidden-columns-left-out': {readonly count: number};
  'formula-error-cell': Record<never, never>;
  'formula-not-calculated': Record<never, never>;
  'date-unclear': Record<never, never>;
  'no-table-in-html': Record<never, never>;
  'too-many-tables': {readonly limit: number};
  'not-json': {readonly line: number; readonly column: number};
  'not-yaml': {readonly line: number; readonly column: number};
  'repeated-key': {readonly line: number};
  'too-many-aliases': Record<never, never>;
  'unsafe-key': Record<never, never>;
  'too-deep': {readonly limit: number};
  /** Data that are not a list of records, `{rows: […]}` or `{columns, rows}`. */
  'not-rows': Record<never, never>;
  'not-a-record': Record<never, never>;
  'nested-value': Record<never, never>;
}
