/** The first character of each initial in the order of pinyin (zh-u-co-pinyin of CLDR); i, u and v begin no syllable. */
const FIRSTS: readonly (readonly [string, string])[] = Array.from(
  '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他哇夕丫帀',
  (character, index) => ['abcdefghjklmnopqrstwxyz'.charAt(index), character],
);
const collator = new Intl.Collator('zh-Hans-u-co-pinyin');

function initialOf(character: string): string {
  if (!/[\u4e00-\u9fff]/.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : '';
  let initial = 'a';
  for (const [letter, first] of FIRSTS) {
    if (collator.compare(first, character) > 0) break;
    initial = letter;
  }
  return initial;
}

/** The initials of a text in pinyin: 想换一盏灯 is xhyzd. A character with several readings has its commonest. */
export const initialsOf = (text: string): string => Array.from(text, initialOf).join('');
