/** One bar of the benchmark's charts; all figures are invented. */
export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** The bars of the n-th chart: twelve communities with numbers that differ from chart to chart. */
export function barsOf(chart: number): readonly Bar[] {
  return Array.from({length: 12}, (_, index) => ({
    name: `第${index + 1}社区`,
    value: 40 + ((chart * 31 + index * 57) % 160),
  }));
}
