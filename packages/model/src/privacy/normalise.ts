import {folded, HAN_DIGIT, INVISIBLE} from './fold.ts';
import {SIMPLIFIED} from './simplified.ts';
import {TRADITIONAL} from './traditional.ts';

/** Text in the form the patterns read, with the way back to the original. */
export interface Normal {
  readonly text: string;
  /** Offset in the original of a UTF-16 unit of `text`, or of its end. */
  readonly at: (index: number) => number;
}

const HAN_VALUE = '001234567891123456789';
// Eleven or more digits said one by one are a number; shorter runs are ordinary numerals and stay as they are.
const DICTATED = new RegExp(`[${HAN_DIGIT}\\d](?:[ ,、-]?[${HAN_DIGIT}\\d]){10,}`, 'g');
const HAN_DIGITS = new RegExp(`[${HAN_DIGIT}]`, 'g');

const TWINS = new Map(Array.from(TRADITIONAL, (char, index) => [char, SIMPLIFIED[index]!]));

/** Leaves out what cannot be seen, and remembers where. */
function visible(original: string): Normal {
  if (!INVISIBLE.test(original)) return {text: original, at: (index) => index};
  const places = [...Array(original.length + 1).keys()].filter((place) => !INVISIBLE.test(original[place] ?? ''));
  return {text: places.map((place) => original[place]).join(''), at: (index) => places[index]!};
}

/**
 * Full-width forms to half-width, dashes to `-`, traditional to simplified, invisible characters out, dictated digits to
 * digits: ways in which a number is hidden from a filter, by chance or on purpose. All but the invisible keep their place.
 */
export function normalise(original: string): Normal {
  const {text, at} = visible(folded(original));
  const simple = text
    .replace(/[一-鿿]/g, (char) => TWINS.get(char) ?? char)
    .replace(DICTATED, (run) => run.replace(HAN_DIGITS, (digit) => HAN_VALUE[HAN_DIGIT.indexOf(digit)]!));
  return {text: simple, at};
}
