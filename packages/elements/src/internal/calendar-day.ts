import type {Locale} from '@linli/model/quantity';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

/** Writes an ISO day, month or year as its locale reads it (2025年3月2日, 2 Mar 2025); other text comes back as it is. */
export function formatDay(iso: string, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month, day] = parts;
  if (locale === 'en') return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/**
 * Whole days from today in Beijing to an ISO day: 0 is today, negative is past, null where the day itself is not known.
 * The reader's own time zone plays no part, so 到期 turns at midnight in Beijing for everyone.
 */
export function daysUntil(iso: string, now: Date): number | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  if (Number.isNaN(day)) return null;
  return day / DAY_MS - Math.floor((now.getTime() + BEIJING_MS) / DAY_MS);
}
