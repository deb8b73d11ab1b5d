/** A stretch of normalised text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match, and what its pattern's first group said. */
interface Match extends Span {
  readonly said?: string | undefined;
}

/** Every match of a global pattern, in order. */
export function spansOf(text: string, pattern: RegExp): Match[] {
  const spans: Match[] = [];
  // `matchAll` would make the pattern anew for every text. No pattern of the gate matches nothing.
  for (let found; (found = pattern.exec(text));)
    spans.push({start: found.index, end: pattern.lastIndex, said: found[1]});
  return spans;
}

/** How long the match of a global pattern is that begins, or ends, at each place: one look at a text, not one a name. */
export function marksOf(text: string, pattern: RegExp, side: keyof Span): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  for (const span of spansOf(text, pattern)) marks[span[side]] = span.end - span.start;
  return marks;
}

/** Those of sorted `spans` that are neighbours of a place: the last before it and the first after. */
function neighbours(spans: readonly Span[], place: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - 1), low + 1);
}

const SENTENCE_END = /[。!?\n]/;

/**
 * Whether one of sorted `spans` is at most `reach` characters away, or up to `sentence` in the same sentence. Only the
 * neighbours are looked at, so that time grows with the text.
 */
export function isNear(text: string, one: Span, spans: readonly Span[], reach: number, sentence = reach): boolean {
  return neighbours(spans, one.start).some((other) => {
    const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
    return to - from <= reach || (to - from <= sentence && !SENTENCE_END.test(text.slice(from, to)));
  });
}
