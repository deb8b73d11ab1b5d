/** Longer tables stay tables: they are for a file, not for a picture. Rows, headings counted. */
export const MAX_ROWS = 3_000;
