const UPRIGHT: Readonly<Record<string, string>> = {'“': '『', '”': '』', '‘': '「', '’': '」'};

/** A stretch of vertical text; a short number stands upright, in one cell. */
export interface Stretch {
  readonly text: string;
  readonly upright: boolean;
}

/**
 * Cuts a text for vertical setting: curved quotation marks become corner ones, as GB/T 15834 asks of vertical texts, and
 * numbers of one or two digits stand upright in one cell. Nothing else changes.
 */
export function verticalText(text: string): Stretch[] {
  const marks = text.replace(/[“”‘’]/g, (mark) => UPRIGHT[mark] ?? mark);
  const pieces = marks.match(/\d+|\D+/g) ?? [];
  return pieces.map((piece) => ({text: piece, upright: /^\d{1,2}$/.test(piece)}));
}
