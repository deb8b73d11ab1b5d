/** Lets each sender through `most` times in `windowMs`; says how many seconds to wait, 0 for none. */
export function rateLimit(most: number, windowMs: number, now: () => number = Date.now) {
  const seen = new Map<string, readonly number[]>();
  return (sender: string): number => {
    const time = now();
    const recent = (seen.get(sender) ?? []).filter((at) => at > time - windowMs);
    if (recent.length >= most) return Math.ceil((recent[0]! + windowMs - time) / 1000);
    seen.set(sender, [...recent, time]);
    // Senders of long ago are forgotten, so that memory does not grow.
    if (seen.size > 10_000) for (const [key, times] of seen) if (times.at(-1)! <= time - windowMs) seen.delete(key);
    return 0;
  };
}
