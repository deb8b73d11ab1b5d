/** A grid's name as a plate: its number apart, in Arabic figures, so that it can be drawn large on one line. */
export interface Sign {
  /** What stands before the number, without 第; all of the name where there is no number. */
  readonly before: string;
  /** 1 to 999 in Arabic figures, or an empty string. */
  readonly number: string;
  readonly after: string;
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = {十: 10, 百: 100};

/** 十三 → 13, 一百〇五 → 105; NaN where it is no number up to 999. */
function arabicOf(numeral: string): number {
  let total = 0;
  let digit = -1;
  for (const character of numeral.replace(/〇/g, '零')) {
    const power = POWERS[character];
    if (power === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit < 1 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return total + Math.max(0, digit);
}

/** Finds the number in 第3网格, 第十三网格, 3号网格, 第三支部, Grid 3; the last one counts, years and house numbers do not. */
export function signOf(name: string): Sign {
  const found =
    /^(.*?)(\d{1,3}|[一二三四五六七八九十百零〇]{1,5})(号?微?(?:[网網]?格[队隊]?|楼|樓|栋|棟|号楼|號樓|支部|队|隊)?)$/.exec(
      name.trim(),
    );
  const [, before = '', numeral = '', after = ''] = found ?? [];
  const isPlain = !found || (after === '' && !/(第|grid )$/i.test(before)) || before.length > 12;
  if (isPlain) return {before: name, number: '', after: ''};
  const number = /^\d/.test(numeral) ? numeral : String(arabicOf(numeral));
  return {before: before.replace(/第$/, ''), number, after};
}
