/** Cells of one table from a workbook, an HTML page or a JSON file; merged cells count as often as they cover. */
export const MAX_CELLS = 200_000;
/** Cells of one CSV file: nothing in it can inflate, so only its own length bounds it; longer files stream. */
export const MAX_CSV_CELLS = 2_000_000;
/** Columns of one table. */
export const MAX_COLUMNS = 1_000;
/** Bytes of one file. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** Characters of a heading that are looked at; longer ones are prose. */
export const MAX_HEADING = 200;
/** Levels of one YAML file, and of the parts of a brand. */
export const MAX_DEPTH = 64;
