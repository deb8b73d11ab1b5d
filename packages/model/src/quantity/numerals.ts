import {turn} from './turn.ts';

const DIGITS = '零一二三四五六七八九点〇○两';
const ARABIC = '0123456789.002';
/** Each at the place of its power of ten. */
const POWERS = '-十百千万---亿';

/** The characters a number is written with, as the inside of a RegExp class. */
export const NUMERAL = `\\d.,十廿卅百千万亿${DIGITS}`;

/** Every number of at most 15 digits is exact in a double; longer ones are numbers of cards and accounts. */
const MOST_DIGITS = 15;
/** 0, 1408, 1,408, 47.5; not 007, 1,40, 1.2.3. */
const PLAIN = /^(?!(?:\D*\d){16})(?:0|[1-9](?:\d*|\d?\d?(?:,\d{3})+))(?:\.\d+)?$/;
/** 三四 is three or four. Only four and more digits in a row are read one by one: 二〇二五. */
const VAGUE = /[一二三四五六七八九两]{2}/;
const ONE_BY_ONE = /^[〇○零一二三四五六七八九]{4}/;

/** Moves the decimal point without the rounding of a multiplication: 1.1 × 10⁴ is 11000, not 11000.000000000002. */
export const times = (value: number | string, power: number): number => Number(`${value}e${power}`);

function plain(text: string): number {
  return PLAIN.test(text) ? Number(text.replace(/,/g, '')) : NaN;
}

/** What follows a power is smaller than it and says 零 for what it skips: 一百零二, 一百二十, 十点五; never 一百二. */
function tail(text: string, power: number): number {
  if (text === '') return 0;
  const value = evaluate(text.replace(/^0/, '').replace(/^\./, '0.'));
  const fits = value < times(1, power) && (/^[0.]/.test(text) || value >= times(1, power - 1));
  return fits ? value : NaN;
}

function evaluate(text: string): number {
  for (const power of [8, 4, 3, 2, 1]) {
    const at = text.lastIndexOf(POWERS[power]!);
    if (at < 0) continue;
    const before = text.slice(0, at) || (power === 1 ? '1' : '');
    return times(evaluate(before), power) + tail(text.slice(at + 1), power);
  }
  return plain(text);
}

/** 八点三十, 8点30: what is written so is a time of day. */
const TIME = /点.*[\d十百]/;

/** 一百二十, 1,408, 1.5万, 四十七点五, 二〇二五 as a number; NaN for what is not one, or leaves the number open (三四). */
export function readNumeral(written: string): number {
  const text = written.replace('廿', '二十').replace('卅', '三十');
  const [whole = ''] = text.split('点');
  const open = TIME.test(text) || (VAGUE.test(whole) && !ONE_BY_ONE.test(whole));
  const value = open ? NaN : evaluate(turn(text, DIGITS, ARABIC));
  return value <= times(1, MOST_DIGITS) ? value : NaN;
}
