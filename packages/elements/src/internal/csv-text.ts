import type {Table} from '@linli/model/read/table';

/** What a spreadsheet would run as a formula, half and full width. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠−]|^[\t\r\n]/;
/** A plain number may begin with a sign: no program takes it for a formula. */
const NUMBER = /^[-+]?\d[\d,]*(\.\d+)?%?$/;

function cellText(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table as CSV that Excel and WPS open with its Chinese intact; no cell is run as a formula. */
export function csvText({headers, rows}: Pick<Table, 'headers' | 'rows'>): string {
  const lines = [headers, ...rows.map(({values}) => headers.map((_, index) => values[index] ?? ''))];
  return `\ufeff${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

/** A table as text that a spreadsheet or a document takes from the clipboard. */
export function tabbedText({headers, rows}: Pick<Table, 'headers' | 'rows'>): string {
  const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  return [headers, ...rows.map(({values}) => headers.map((_, index) => values[index] ?? ''))]
    .map((cells) => cells.map(plain).join('\t'))
    .join('\n');
}
