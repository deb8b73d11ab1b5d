const HAN = '零一二三四五六七八九';
const NUMERAL = '0123456789.,〇○两点十百千万亿' + HAN;
const POWERS: readonly (readonly [string, number])[] = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
];

/** Whole part at most 15 digits: longer ones are numbers of a card or an account, and a double would round them. */
const WHOLE_DIGITS = 15;
const ALL_DIGITS = 20;

/** Moves the decimal point without the rounding of a multiplication: 1.1 × 10⁴ is 11000, not 11000.000000000002. */
export const times = (value: number | string, power: number): number => Number(`${value}e${power}`);

const digit = (letter: string): string => {
  if (letter === '〇' || letter === '○') return '0';
  if (letter === '两') return '2';
  if (letter === '点') return '.';
  const at = HAN.indexOf(letter);
  return at < 0 ? letter : String(at);
};

/** 1,408 → 1408; anything but groups of three stays, and so is not a number. */
function ungroup(whole: string): string {
  const groups = whole.split(',');
  const first = groups[0] ?? '';
  const wellFormed = first.length > 0 && first.length <= 3 && groups.slice(1).every((group) => group.length === 3);
  return groups.length > 1 && wellFormed ? groups.join('') : whole;
}

/** Digits alone: 1408, 1,408, 47.5, 二〇二五, 三点五. 三四 (three or four) and 007 are not numbers. */
function plain(text: string): number {
  const arabic = /^[\d.,]+$/.test(text);
  let digits = '';
  for (const letter of text) digits += digit(letter);
  const dot = digits.indexOf('.');
  const whole = ungroup(dot < 0 ? digits : digits.slice(0, dot));
  const part = dot < 0 ? '' : digits.slice(dot + 1);
  if (!/^\d+$/.test(whole) || (dot >= 0 && !/^\d+$/.test(part))) return NaN;
  if (whole.length > WHOLE_DIGITS || whole.length + part.length > ALL_DIGITS) return NaN;
  if (whole.length > 1 && (whole.startsWith('0') || (!arabic && whole.length < 4 && !whole.includes('0')))) return NaN;
  return Number(dot < 0 ? whole : `${whole}.${part}`);
}

/** What follows a power must be smaller than it, and say 零 for what it skips: 一百零二, 一百二十; not 一百二. */
function tail(text: string, power: number): number {
  if (text === '') return 0;
  const skips = text.startsWith('零') || text.startsWith('〇');
  const value = evaluate(skips ? text.slice(1) : text);
  const fits = value < times(1, power) && (skips || value >= times(1, power - 1));
  return fits && Number.isInteger(value) ? value : NaN;
}

function evaluate(text: string): number {
  for (const [letter, power] of POWERS) {
    const at = text.lastIndexOf(letter);
    if (at < 0) continue;
    const before = text.slice(0, at);
    const head = before === '' && letter === '十' ? 1 : power >= 4 ? evaluate(before) : multiplier(before);
    return times(head, power) + tail(text.slice(at + 1), power);
  }
  return plain(text);
}

/** 三千, 3千, 1.2百万; never 三十千. */
function multiplier(text: string): number {
  return text.length > 1 && !/^[\d.,]+$/.test(text) ? NaN : plain(text);
}

/** The characters a number may be made of, from the start of `text`; `stops` tells where a unit such as 万元 begins. */
export function numeralAt(text: string, stops: (rest: string) => boolean): string {
  let end = 0;
  while (end < text.length && NUMERAL.includes(text.charAt(end))) {
    if ('百千万亿'.includes(text.charAt(end)) && stops(text.slice(end))) break;
    end += 1;
  }
  return text.slice(0, end);
}

/** 一百二十, 1,408, 1.5万, 二〇二五 as a number; NaN for what is not one, or leaves the number open (三四, 几十). */
export function readNumeral(text: string): number {
  const value = evaluate(text);
  return value < times(1, WHOLE_DIGITS) ? value : NaN;
}
