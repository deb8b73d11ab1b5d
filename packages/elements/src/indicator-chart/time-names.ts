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
