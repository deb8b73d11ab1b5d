/** Node's own: the elements are built without its types. */
declare const process: {cpuUsage(since?: {user: number; system: number}): {user: number; system: number}};

/** Times below this, in milliseconds, say nothing about growth. */
const NOISE = 10;

/** Milliseconds of the processor's time: what other programs do meanwhile does not count. */
export function costOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times the work of the single input the double one takes; the best of some tries, since one may be disturbed. */
export function growth(single: () => unknown, double: () => unknown): number {
  let [one, two] = [Infinity, Infinity];
  for (let turn = 0; turn < 12 && (turn === 0 || two > 2.2 * one); turn += 1) {
    two = Math.min(two, costOf(double));
    if (two < NOISE) return 1;
    one = Math.min(one, costOf(single));
  }
  return two / Math.max(one, NOISE / 2.5);
}
