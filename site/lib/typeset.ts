const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Han, kana, full-width forms, CJK marks and curly quotes: what a full-width mark may stand beside. */
const WIDE = /[\u2018-\u201d\u2026\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Sets half-width marks of Chinese text full-width, as print does; marks between Latin letters or digits stay. */
export function typeset(text: string): string {
  const marks = Array.from(text);
  return marks.map((mark, i) => (beside(marks, i) ? (FULL[mark] ?? mark) : mark)).join('');
}

function beside(marks: readonly string[], i: number): boolean {
  return WIDE.test(marks[i - 1] ?? '') || WIDE.test(marks[i + 1] ?? '');
}

/** The sentences of a heading, each with its mark: a narrow screen breaks between them before it breaks within one. */
export const sentences = (text: string): readonly string[] =>
  text.match(/[？！；。]*[^？！；。]+[？！；。]*/g) ?? [text];

/** A document's label with one more remark: in the brackets it ends with, or in brackets of its own. */
export const withRemark = (label: string, remark: string): string =>
  label.endsWith('）') ? `${label.slice(0, -1)}，${remark}）` : `${label}（${remark}）`;

/** An official wording in the parts that are set in different sizes; joined they are the wording again. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Splits `近3万名` into 近 · 3 · 万名. A wording without digits (`三方`, `“n”`) is all number. */
export function splitFigure(display: string): FigureParts {
  const found = /\d[\d.,]*/.exec(display);
  if (found === null) return {before: '', number: display, after: ''};
  const end = found.index + found[0].length;
  const range = /^[^\d]{0,2}[-—–~至]\d[\d.,]*/.exec(display.slice(end));
  const stop = end + (range ? range[0].length : 0);
  return {before: display.slice(0, found.index), number: display.slice(found.index, stop), after: display.slice(stop)};
}

/** How wide a text is in characters of Chinese: Latin letters, digits and half-width marks count half and a bit. */
export function emsOf(text: string): number {
  return Array.from(text).reduce((width, mark) => width + (/[\u0020-\u024f]/.test(mark) ? 0.6 : 1), 0);
}
