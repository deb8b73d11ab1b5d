const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

/** The ISO day in Beijing so many days before now. */
export const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() + BEIJING_MS - days * DAY_MS).toISOString().slice(0, 10);
