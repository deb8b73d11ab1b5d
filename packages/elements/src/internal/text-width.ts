const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]|[—…“”‘’]/;
/** No line begins with one of these. */
const CLOSING = /^[、，。；：？！）》」』”’…,.;:?!)\]%]/;
/** Digits and Latin letters stay together. */
const PIECES = /[A-Za-z0-9.,%+-]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g;

/** The width of a text in em: a Chinese character is 1, Latin letters and digits about 0.58. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.58;
  return width;
}

/** Breaks a text into lines of at most `width` em; a longer text than `most` lines ends in …. */
export function wrapText(text: string, width: number, most = 3): readonly string[] {
  const lines = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines[lines.length - 1]!;
    const fits = textWidth(line + piece) <= width || CLOSING.test(piece) || line === '';
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trim());
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`];
}
