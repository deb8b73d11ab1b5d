/** More turns than any busy machine spoils; a good measurement ends them at once. */
const TURNS = 24;
/** Milliseconds. Below this the clock and the collector are all that is measured. */
const NOISE = 1;

/**
 * Milliseconds of a run: by the clock or by the processor, whichever is less. The clock also counts what other programs do
 * meanwhile, the processor what the collector and the compiler do beside; both at once spoil few runs.
 */
function once(work: () => unknown): number {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  work();
  const {user, system} = process.cpuUsage(processor);
  return Math.min(performance.now() - clock, (user + system) / 1000);
}

/** The least milliseconds that the work takes, measured again as long as `limit` is not kept. */
export function leastCost(work: () => unknown, limit: number): number {
  let least = Infinity;
  for (let turn = 0; turn < TURNS && least > limit; turn += 1) least = Math.min(least, once(work));
  return least;
}

/** What four times the input may take: as strict as 2.5 for twice of it, but further from what noise can do. */
export const EVEN_GROWTH = 6.25;

/**
 * How many times as long four times the input takes: 4 where work grows evenly, 16 where it grows with the square. Both sizes
 * take turns, so that a slow spell meets both, and the best of each counts; whoever is within the limit is measured no more.
 */
export function growth(make: (size: number) => () => unknown, size: number): number {
  const [single, fourfold] = [make(size), make(size * 4)];
  let [one, four] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS && (turn === 0 || four > EVEN_GROWTH * Math.max(one, NOISE)); turn += 1) {
    four = Math.min(four, once(fourfold));
    one = Math.min(one, once(single));
  }
  return four / Math.max(one, NOISE);
}
