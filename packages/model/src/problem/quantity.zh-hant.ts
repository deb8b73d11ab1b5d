import type {Words} from './problem.ts';
import type {QuantityProblems} from './quantity.codes.ts';

const and = (left: string, right: string): string => (left && right ? `「${left}」和「${right}」` : '兩種單位');

export const words: Words<QuantityProblems> = {
  'not-a-quantity': () => '這裡讀不出數量，請寫成數字加單位，如「160餘個」「47.5%」；沒有資料請填「—」',
  'ordinal-not-quantity': () => '「第幾」是次序，不是數量，請只填數量，如「3名」',
  'year-not-quantity': () => '這是年份，不是數量；時長請寫「5年」，年份請填在日期欄',
  'hotline-not-quantity': () => '這是熱線號碼，不是數量，請填在聯絡方式欄',
  'fraction-not-quantity': () => '分數請寫成百分數，如「四分之三」寫「75%」，「三分之二」寫「約66.7%」',
  'unknown-unit': () => '數字後面的單位不認識，請換用常用單位，如「個」「人次」「戶」「萬元」',
  'words-before-number': () => '數字前面有別的文字，請把說明移到名稱欄，這裡只填數量，如「60餘人次」',
  'vague-number': () => '「幾十」「三四」一類的說法沒有確定的數，請填具體數字，可加「約」「餘」「近」',
  'number-too-long': () => '數字太長，像是證件號或帳號；數量最多十五位，號碼請勿填在這裡',
  'qualifiers-conflict': () => '「約」「餘」「近」「以上」等說法互相矛盾，請只留一個',
  'range-upside-down': () => '範圍的前一個數應小於後一個數，請對調或改正，如「300戶—500戶」',
  'range-drops-scale': () => '範圍兩端都要寫「萬」或「億」，如「13萬元—17萬元」，否則前一個數會被誤讀',
  'range-of-two-units': () => '範圍兩端的單位不同，請改用同一個單位',
  'points-mixed-with-percent': () => '「個百分點」和「%」不能混用：比例之差用「個百分點」，增減幅度用「%」，請只留一個',
  'not-a-change': () => '這裡讀不出增減變化，請寫成「較去年提升13個百分點」或「同比下降50%」',
  'level-not-change': () => '「提高到」「降至」後面是結果，不是變化幅度，請寫變化了多少，如「提升13個百分點」',
  'units-differ': ({left, right}) => `${and(left, right)}不是同一種數量，不能合在一起，請分開列出`,
  'cannot-add-up-to': () => '「不足」「以內」的數只說了上限，不能相加，請填實際數量或分開列出',
  'parts-do-not-add-up': () => '各部分相加與總數不一致，請核對；如果各部分有交叉，請不要畫成占比圖',
};
