/** Widths in em that a plot has at least on a phone with text at 200 %, on a phone, and on a wide page. */
const TIGHT = 4.2;
const NARROW = 13;
const WIDE = 34;

export interface Wanted {
  /** Percent of the plot's width. */
  readonly x: number;
  /** In em. */
  readonly width: number;
  /** Higher goes first. */
  readonly weight: number;
}

function fitting(labels: readonly Wanted[], room: number): ReadonlySet<number> {
  const order = labels.map((_, index) => index).sort((a, b) => labels[b]!.weight - labels[a]!.weight || a - b);
  const kept: number[] = [];
  for (const index of order) {
    const {x, width} = labels[index]!;
    const clear = (other: number): boolean => {
      const {x: place, width: size} = labels[other]!;
      return (Math.abs(x - place) / 100) * room >= (width + size) / 2 + 0.4;
    };
    if (kept.every(clear)) kept.push(index);
  }
  return new Set(kept);
}

/** What a smaller screen shows keeps its place on a larger one. */
const keeping = (labels: readonly Wanted[], kept: ReadonlySet<number>, bonus: number): readonly Wanted[] =>
  labels.map((label, index) => ({...label, weight: label.weight + (kept.has(index) ? bonus : 0)}));

/** For each label: always shown, shown on a phone, shown where there is room, or left out, so that no two ever meet. */
export function roomFor(labels: readonly Wanted[]): readonly ('always' | 'narrow' | 'roomy' | undefined)[] {
  const tight = fitting(labels, TIGHT);
  const onPhones = keeping(labels, tight, 100);
  const narrow = fitting(onPhones, NARROW);
  const wide = fitting(keeping(onPhones, narrow, 50), WIDE);
  return labels.map((_, index) => {
    if (tight.has(index)) return 'always';
    return narrow.has(index) ? 'narrow' : wide.has(index) ? 'roomy' : undefined;
  });
}

/** Moves places apart until neighbours stand at least `gap` from each other, keeping their order, within 0 and `most`. */
export function spread(places: readonly number[], gap: number, most = 100): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  order.forEach((index, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) moved[index] = Math.max(moved[index]!, moved[before]! + gap);
  });
  const over = Math.max(0, (moved[order[order.length - 1] ?? 0] ?? 0) - most);
  return moved.map((place) => Math.max(0, place - over));
}
