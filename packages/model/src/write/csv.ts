/** A plain number may begin with a sign: no program takes it for a formula. */
const NUMBER = /^[-+]?\d[\d,]*(\.\d+)?%?$/;
/** What spreadsheets take for the start of a formula, full-width twins too (they are folded on opening in some). */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠−]|^[\t\r\n]/;

/** Whether a spreadsheet might run the text as a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table as CSV that Excel and WPS open at once: UTF-8 with its mark, CRLF, nothing that runs as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
