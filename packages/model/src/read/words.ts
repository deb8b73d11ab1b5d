// Chinese, Japanese and full-width signs: a line broken between two of them has no space (CSS Text 3, 4.1.3).
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

function isWide(letter: string | undefined): boolean {
  return letter !== undefined && WIDE.test(letter);
}

/** White space of a page's source as a reader sees it: one space, none where a line was broken inside Chinese text. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, (run, at: number) => {
    const broken = run.includes('\n') && isWide(text[at - 1]) && isWide(text[at + run.length]);
    return broken ? '' : ' ';
  });
}

/** Joins words and line breaks of one cell: no white space around breaks, no empty lines. */
export function joinLines(parts: readonly string[]): string {
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
