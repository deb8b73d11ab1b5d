import {chineseDay, chineseYear} from './chinese-digits.ts';

const DAY = 86_400_000;
/** Serials that can be meant in a cell of text: 1954 to 2064; other five-digit numbers are counts or codes. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
/** 9999-12-31, the last day Excel knows. */
const END_OF_EXCEL = 2_958_465;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO text of a day, a month or a year; null if there is no such day or the year is outside 1900 to 2199. */
function iso(year: number, month?: number | null, day?: number | null): string | null {
  if (!(year >= 1900 && year <= 2199)) return null;
  if (month === undefined) return String(year);
  if (month === null || month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day !== null && day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * The day of an Excel serial as ISO text; the time of day falls away. Excel counts 1900-02-29, which never was, as day 60:
 * days up to 59 count from 1899-12-31, later ones from 1899-12-30, and 60 itself is null. Workbooks of old Macs count from 1904-01-01.
 */
export function dateOfSerial(serial: number, is1904 = false): string | null {
  const day = Math.floor(serial);
  if (!(day >= (is1904 ? 0 : 1) && day <= END_OF_EXCEL) || (!is1904 && day === 60)) return null;
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(start + day * DAY);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function optional(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function fromDigits(text: string): string | null {
  const parted = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})[日号號]?|月(?:份)?)?|年(?:度)?)?$/.exec(text);
  if (parted) return iso(Number(parted[1]), optional(parted[2]), optional(parted[3]));
  const closed = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (closed) return iso(Number(closed[1]), Number(closed[2]), optional(closed[3]));
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null;
  const serial = Number(text);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dateOfSerial(serial) : null;
}

function fromWords(text: string): string | null {
  const match = /^(.{4})年(?:(.{1,3})月(?:份|(.{1,3})[日号號])?)?$/.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const known = chineseYear(year);
  if (known === null) return null;
  return iso(
    known,
    month === undefined ? undefined : chineseDay(month),
    day === undefined ? undefined : chineseDay(day),
  );
}

/** A time of day or a weekday behind a date says nothing that a table of days needs. */
function withoutTime(text: string): string {
  return text
    .replace(/(\((周|週|星期|礼拜|禮拜).\)|(周|週|星期|礼拜|禮拜)[一二三四五六日天])$/, '')
    .replace(/(t|\s+|([日号號]))\d{1,2}[:时時点點](\d{1,2}(:\d{1,2}(\.\d{1,9})?)?分?)?(z|[+-]\d\d:?\d\d)?$/, '$2')
    .replace(/\s/g, '');
}

/**
 * Reads a date as people write it: 2025.3.1, 2025/3/1, 2025年3月, 二〇二五年三月一日, 20250301, 2025-03-01 08:30, an Excel serial from
 * 20000 to 60000. Gives `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as it was written; null where it could mean two days or none.
 */
export function parseDate(text: string): string | null {
  if (text.length > 40) return null;
  const plain = withoutTime(text.normalize('NFKC').trim().toLowerCase());
  return fromDigits(plain) ?? fromWords(plain);
}
