/** One token of JSON at a place: white space before it, then a sign, a word, a number or a string. */
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function afterSign(sign: string, expected: Expected, open: string[]): Expected | null {
  const inside = open[open.length - 1];
  if (sign === '[' || sign === '{') {
    if (!expected.startsWith('value')) return null;
    open.push(sign);
    return sign === '[' ? 'value-or-end' : 'key-or-end';
  }
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') return expected === 'comma-or-end' ? (inside === '[' ? 'value' : 'key') : null;
  if (!expected.endsWith('-or-end') || inside !== (sign === ']' ? '[' : '{')) return null;
  open.pop();
  return afterValue(open);
}

function afterWord(isString: boolean, expected: Expected, open: readonly string[]): Expected | null {
  if (expected.startsWith('key')) return isString ? 'colon' : null;
  return expected.startsWith('value') ? afterValue(open) : null;
}

/** Where JSON goes wrong, 0-based; its length where it breaks off. Engines say this in their own ways, or with the text itself. */
export function locateJsonError(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (expected !== 'nothing') {
    TOKEN.lastIndex = at;
    const token: RegExpExecArray | null = TOKEN.exec(text);
    const start = token ? TOKEN.lastIndex - (token[1] ?? token[2] ?? token[3] ?? '').length : at;
    if (token === null) return at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    const next: Expected | null = token[1]
      ? afterSign(token[1], expected, open)
      : afterWord(token[3] !== undefined, expected, open);
    if (next === null) return start;
    expected = next;
    at = TOKEN.lastIndex;
  }
  return at;
}

/** Line and column of a place in a text, both 1-based. */
export function lineAndColumn(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return {line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1};
}
