const UPRIGHT: Readonly<Record<string, string>> = {'“': '『', '”': '』', '‘': '「', '’': '」'};

/** A stretch of vertical text; a short number stands upright, in one cell. */
export interface Stretch {
  readonly text: string;
  readonly upright: boolean;
}

/** A number of one or two digits, or one capital letter: what stands upright between characters. */
const UPRIGHT_RUN = /^(?:\d{1,2}|[A-Z])$/;

/**
 * Cuts a text for vertical setting: curved quotation marks become corner ones, as GB/T 15834 asks of vertical texts, and a
 * number of one or two digits or a single capital letter stands upright in one cell; 15km/h lies with its unit. Nothing else
 * changes.
 */
export function verticalText(text: string): Stretch[] {
  const marks = text.replace(/[“”‘’]/g, (mark) => UPRIGHT[mark] ?? mark);
  const pieces = marks.match(/[!-~]+(?: +[!-~]+)*|[^!-~]+/g) ?? [];
  return pieces.map((piece) => ({text: piece, upright: UPRIGHT_RUN.test(piece)}));
}
