/** True where one ISO date lies before another; dates of different precision compare by the part both have. */
export function isBefore(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) < other.slice(0, shared);
}
