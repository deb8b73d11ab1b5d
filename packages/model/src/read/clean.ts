// Zero-width characters and controls that pasted text carries; tab and line break stay.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u2060\ufeff]/g;

/** The text of a cell without the white space and invisible characters around and inside it; line breaks stay. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}
