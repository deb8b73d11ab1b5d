/** A stretch that both texts share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

interface Step<T> {
  readonly kind: Stretch['kind'];
  readonly item: T;
}

/** Lengths of the longest common subsequences of `a` with every beginning of `b`; one row only, so space is linear. */
function lengths<T>(a: readonly T[], b: readonly T[]): Uint32Array {
  let row = new Uint32Array(b.length + 1);
  for (const item of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = item === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    }
    row = next;
  }
  return row;
}

/** Where to cut `b` so that the two halves of `a` fit it best. */
function cutOf<T>(head: readonly T[], tail: readonly T[], b: readonly T[]): number {
  const before = lengths(head, b);
  const after = lengths(tail.slice().reverse(), b.slice().reverse());
  let best = 0;
  for (let j = 1; j <= b.length; j++) {
    if (before[j]! + after[b.length - j]! > before[best]! + after[b.length - best]!) best = j;
  }
  return best;
}

const all = <T>(kind: Stretch['kind'], items: readonly T[]): Step<T>[] => items.map((item) => ({kind, item}));

/** The middle of Hirschberg's algorithm: halves `a`, cuts `b` where both halves fit best, and goes on with each. */
function halve<T>(a: readonly T[], b: readonly T[]): Step<T>[] {
  if (a.length === 0) return all('added', b);
  if (b.length === 0) return all('removed', a);
  if (a.length === 1) {
    const at = b.indexOf(a[0]!);
    if (at < 0) return [...all('removed', a), ...all('added', b)];
    return [...all('added', b.slice(0, at)), ...all('same', a), ...all('added', b.slice(at + 1))];
  }
  const middle = a.length >> 1;
  const [head, tail] = [a.slice(0, middle), a.slice(middle)];
  const cut = cutOf(head, tail, b);
  return [...halve(head, b.slice(0, cut)), ...halve(tail, b.slice(cut))];
}

/** Steps from one list to another by a longest common subsequence, in linear space (Hirschberg 1975). */
export function diffLists<T>(a: readonly T[], b: readonly T[]): Step<T>[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = halve(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...all('same', a.slice(0, start)), ...middle, ...all('same', a.slice(a.length - end))];
}

/** Characters of the longest texts that are compared one by one; longer ones are shown as removed and added whole. */
const LONGEST = 3000;

/** What changed from one text to another, by characters; neighbouring steps of one kind are one stretch. */
export function diffTexts(from: string, to: string): Stretch[] {
  const [a, b] = [Array.from(from), Array.from(to)];
  const isLong = a.length > LONGEST || b.length > LONGEST;
  const steps = isLong ? [...all('removed', [from]), ...all('added', [to])] : diffLists(a, b);
  const stretches: {kind: Stretch['kind']; text: string}[] = [];
  for (const {kind, item} of steps) {
    const last = stretches[stretches.length - 1];
    if (last?.kind === kind) last.text += item;
    else stretches.push({kind, text: item});
  }
  return stretches.filter(({text}) => text !== '');
}

/** How alike two texts are: 0 nothing in common, 1 the same. */
export function likeness(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (a.length + b.length === 0) return 1;
  if (a.length > LONGEST || b.length > LONGEST) return one === other ? 1 : 0;
  return (2 * lengths(a, b)[b.length]!) / (a.length + b.length);
}
