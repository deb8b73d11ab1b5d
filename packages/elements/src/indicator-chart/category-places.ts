const MONTH = /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*月?$/;
const YEAR = /^(\d{4})\s*年?度?$/;
const QUARTER = /^(\d{4})\s*年?第?([1-4一二三四])季度?$/;
const QUARTERS = '一二三四';

/** A year, quarter or month as a number of years; `null` for any other name. */
export function timeOf(name: string): number | null {
  const text = name.trim();
  const year = YEAR.exec(text);
  if (year) return Number(year[1]);
  const month = MONTH.exec(text);
  if (month) return Number(month[1]) + (Number(month[2]) - 1) / 12;
  const quarter = QUARTER.exec(text);
  if (!quarter) return null;
  const number = QUARTERS.indexOf(quarter[2]!) + 1 || Number(quarter[2]);
  return Number(quarter[1]) + (number - 1) / 4;
}

/** Names of times in ascending order; then the distance between two is the time between them. */
export function isTime(names: readonly string[]): boolean {
  const times = names.map(timeOf);
  return (
    names.length > 1 &&
    times.every((time, index) => time !== null && (index === 0 || time > (times[index - 1] ?? time)))
  );
}

/** Where each category stands, 0 to 100: by time where all names are times, else evenly. */
export function placesOf(names: readonly string[]): readonly number[] {
  const last = Math.max(1, names.length - 1);
  if (!isTime(names)) return names.map((_, index) => round((index / last) * 100));
  const times = names.map((name) => timeOf(name) ?? 0);
  const [from, to] = [times[0]!, times[times.length - 1]!];
  return times.map((time) => round(((time - from) / (to - from)) * 100));
}

/** Two decimals, so that server and browser write the same text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
