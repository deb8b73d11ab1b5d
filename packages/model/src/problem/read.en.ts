import type {Words} from './problem.ts';
import type {ReadProblems} from './read.codes.ts';

/** English for what can be wrong with a file or a table. */
export const words: Words<ReadProblems> = {
  'empty-file': () => 'There is nothing in the file: it may not be saved or synchronised, so save or export it again',
  'empty-table': () => 'The table is empty: check that this is the right file or sheet',
  'no-header-row': () => 'The first row looks like data: add a row of column names above it',
  'no-known-column': () => 'No column name is known: unless this table is for a chart, use the names of the template',
  'rows-above-header': ({count}) => `${count} row(s) above the column names (title, unit) were not read as data`,
  'repeated-header': () => 'This row repeats the column names and was left out: delete it',
  'total-row-left-out': () => 'This row is a total and was left out',
  'total-differs': () =>
    'This total is not the sum of its rows, please check; hidden rows are not counted, and rows that overlap may differ',
  'notes-row-left-out': () => 'This row is a note or a source and was left out: give the source in its own field',
  'section-row-left-out': () => 'This row is a section heading and was left out: make it a column if it matters',
  'duplicate-column': ({expected, first}) =>
    `There are two columns “${expected}”; only column ${first} is used: delete or rename one`,
  'ragged-row': ({expected, found}) =>
    `This row has ${found} cells and the column names ${expected}: check that nothing has shifted`,
  'merged-cell-in-data': ({count}) =>
    `${count} merged cell(s) in this column; their content was filled into each cell: better unmerge them`,
  'too-many-cells': ({limit}) => `More than ${limit} cells; the rest was not read: split the file`,
  'too-many-columns': ({limit}) => `More than ${limit} columns; the rest was not read: look for stray columns`,
  'file-too-big': ({megabytes}) => `The file is over ${megabytes} MB and was not read: split it`,
  undecodable: () => 'The text cannot be decoded: save it as “CSV UTF-8 (comma delimited)”',
  'mixed-encoding': ({line}) =>
    `From line ${line} on there is text in another encoding that cannot be read: save the file as “CSV UTF-8”`,
  'encoding-guessed': ({encoding}) =>
    `The file is not UTF-8 and was read as ${encoding}: if it looks wrong, save it as “CSV UTF-8”`,
  'wide-delimiter': ({sign}) =>
    `The columns are parted by the full-width “${sign}” and were read so: check them, and use commas or .xlsx next time`,
  'columns-not-parted': ({sign}) =>
    `The full-width “${sign}” seems to part the columns, but not as often in every line: use commas, or save as .xlsx`,
  'unclosed-quote': () => 'A quotation mark is never closed, so cells may have run together: close or delete it',
  'stray-quote': () => 'A quotation mark stands in the wrong place: check this row',
  'not-a-workbook': () => 'This is not an Excel workbook: save it as .xlsx',
  'unknown-format': () =>
    'This kind of file is not known and was not read: save tables as xlsx, csv, tsv, html, json or yaml, maps as geojson or topojson',
  'old-workbook': () => 'This is an old workbook (.xls, .et): open it and save it as .xlsx',
  'encrypted-workbook': () => 'The file has a password: remove it and save as .xlsx',
  'broken-workbook': () => 'The workbook is damaged or cut off: open it and save it as .xlsx',
  'too-many-entries': ({limit}) =>
    `The workbook holds more than ${limit} parts and was not read: copy the data into a new workbook`,
  'inflates-too-much': ({megabytes, ratio}) =>
    `The workbook unpacks to more than ${megabytes} MB or ${ratio} times its size and was not read: ` +
    'remove pictures and spare formatting, then save again',
  'hidden-sheet-skipped': () => 'This sheet is hidden and was not read: unhide it to use it',
  'hidden-rows-left-out': ({count}) => `${count} hidden or filtered row(s) were not read: unhide them to use them`,
  'hidden-columns-left-out': ({count}) => `${count} hidden column(s) were not read: unhide them to use them`,
  'formula-error-cell': () => 'The formula fails; the cell counts as not filled in: mend it or type the value',
  'formula-not-calculated': () =>
    'The formula has no result yet; the cell counts as not filled in: open and save the file once',
  'date-unclear': () => 'The date is unclear: write 2025-03-01, 2025-03 or 2025',
  'no-table-in-html': () => 'No table found: copy the table itself',
  'too-many-tables': ({limit}) => `More than ${limit} tables; the rest was not read: keep only those that are needed`,
  'not-json': ({line, column}) =>
    `The JSON is wrong at line ${line}, character ${column}: check commas, quotes and brackets`,
  'not-yaml': ({line, column}) => `The YAML is wrong at line ${line}, character ${column}: check indents and colons`,
  'repeated-key': ({line}) => `The name on line ${line} stands twice in the same place: delete one`,
  'too-many-aliases': () => 'Too many references (*); the file was not read: write the content out',
  'unsafe-key': () => 'A name that is not allowed was left out: use the column names of the template',
  'too-deep': ({limit}) => `The content is nested more than ${limit} levels deep and was not read: make it flatter`,
  'not-rows': () => 'This is not a list of records: write [{…}, {…}] or {"rows": […]}',
  'not-a-record': () => 'This item was not read: write it as “column: content”',
  'nested-value': () => 'This cell holds nested content and was not read: write text or a number',
};
