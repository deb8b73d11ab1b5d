const DIGITS = '零一二三四五六七八九';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])';
/** 三社, 五有效, 6共: a number and one to three characters that name what is counted, nothing else. */
const LABEL = new RegExp(`^${NUMBER}([^\\d零一二三四五六七八九十两+＋\\s]{1,3})$`);
const PIECE = new RegExp(`${NUMBER}([^\\d零一二三四五六七八九十两+＋])`, 'g');
/** What a brand adds to its count: 三社联动, “五微”模式. */
const SUFFIX = /(联动|聯動|治理|机制|機制|模式|工作法|体系|體系)+$/;
/** 三级, 十分钟 and 五年 count no parts. */
const MEASURE = /^[年月日天分时時小秒点點度级級次号號个個位名户戶元万萬]/;

const unquoted = (name: string): string => name.replace(/[“”"‘’「」\s]/g, '');

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const [tens = '', ones = ''] = text.split('十');
  if (text.indexOf('十') < 0) return DIGITS.indexOf(text);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** How many items a part's name promises: 三社 3, “6共” 6. Null where it promises none (微网格, 三级) or one (一核). */
export function promisedBy(name: string): number | null {
  const [, number, unit] = LABEL.exec(unquoted(name)) ?? [];
  if (number === undefined || unit === undefined || MEASURE.test(unit)) return null;
  const count = numberOf(number);
  return count > 1 ? count : null;
}

/**
 * How many parts a brand's name promises beside its core: 五微 5, 一核四微 4, 三社联动 3. Null where it promises none or
 * more than one number (三社四化, 一核三社三维): those are promised by the parts' own names.
 */
export function promisedByBrand(name: string): number | null {
  const plain = unquoted(name).replace(SUFFIX, '');
  const pieces: string[] = plain.match(PIECE) ?? [];
  const beside = pieces.filter((piece) => !/核$/.test(piece));
  const [only] = beside;
  return only !== undefined && beside.length === 1 && pieces.join('') === plain ? promisedBy(only) : null;
}
