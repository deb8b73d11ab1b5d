import {folded, HAN_DIGIT, INVISIBLE} from './fold.ts';
import {AGE, followsHan, givenLength, isWordSurname, signsIn, surnameLength, WORD} from './name-signs.ts';

/**
 * The 72 rows of 94 characters of GB 2312: what simplified texts are written in. It holds no character that is traditional
 * only, and those in which a name may be written besides are rare.
 */
const plainHan = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from({length: 13_536}, (_, at) => (at % 2 ? 161 + ((at >> 1) % 94) : 176 + at / 188)),
  ),
);

const DIGIT = `${HAN_DIGIT}\\d`;
const COUNT = `${DIGIT}十百`;

/** Each holds all that one kind of finding could be made of, and more: numbers and codes, doors, few people. */
const SIGNS: readonly RegExp[] = [
  INVISIBLE,
  /[A-Z]|[\d_-]{5}/i,
  new RegExp(`(?:[${DIGIT}][^\\u4e00-\\u9fff]{0,3}){7}`),
  new RegExp(
    `[${COUNT}甲乙丙丁东西南北](?:[栋幢座弄门梯]|号[楼院]|#楼?|单元)[,、\\- ]?[${COUNT}甲乙丙丁东西中南北左右]`,
  ),
  /\d号\d|\d-\d{1,2}-\d|[住址在][^。;!?\n]{0,24}(?:\d号|单元)/,
  /[12一两二][名人户位例]|·/,
];

/**
 * Whether a given name that begins here, after a surname, may be somebody's: a role before, two characters that begin a
 * sentence, or something that is said of people behind. 单元 and 关爱 are words.
 */
function mayBeGiven(text: string, start: number, from: number, hasRole: boolean): boolean {
  const length = givenLength(text, from);
  const isSure = length > 1 && !isWordSurname(text[start]!);
  if (length === 0 || (!isSure && WORD.test(text.slice(start, start + 2)))) return false;
  if (hasRole || (!followsHan(text, start) && (length > 1 || !isWordSurname(text[start]!)))) return true;
  return [1, 2].some((given) => AGE.test(text.slice(from + given, from + given + 16)));
}

/** True where somebody may be named: a surname with a role before it, a form of address, an age or a cell's end after. */
function mayNameSomebody(text: string): boolean {
  const {role, title} = signsIn(text);
  for (let start = 0; start < text.length; start++) {
    const from = start + surnameLength(text, start);
    if (from === start) continue;
    if (title[from]! > 0 || title[from + 1]! > 1 || title[from + 2]! > 1) return true;
    if (mayBeGiven(text, start, from, role[start]! > 0)) return true;
  }
  return false;
}

/**
 * A first look, small enough for every page: false only for a text in which `findPersonalData` finds nothing. Most public
 * texts pass; any other must be judged by the whole gate before it is shown.
 */
export function mayHoldPersonalData(original: string): boolean {
  const text = folded(original);
  return (
    SIGNS.some((sign) => sign.test(text)) ||
    [...text].some((char) => followsHan(char, 1) && !plainHan.has(char)) ||
    mayNameSomebody(text)
  );
}
