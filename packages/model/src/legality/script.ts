/** Pairs of a traditional and a simplified character, those that the patterns use. */
const PAIRS =
  '罰罚沒没車车財财寵宠處处兩两戲戏電电賠赔繳缴納纳費费過过進进村村來来員员為为個个嫁嫁離离喪丧婦妇' +
  '無无戶户兒儿寡寡繼继承承連连親亲屬属鄰邻棟栋樓楼違违規规養养補补貼贴紅红榜榜優优惠惠體体損损' +
  '斷断網网暖暖氣气與与給给許许準准禁禁嚴严關关閉闭軟软門门區区遊游街街眾众掛挂牌牌當当討讨傷伤負负責责' +
  '殺杀撲扑毒毒強强製制搗捣毀毁驅驱趕赶勒勒離离還还權权審审排排訪访狀状舉举報报訴诉辦办內内決决' +
  '獻献攤摊資资勞劳義义曝曝單单視视頻频選选舉举類类學学園园讀读證证蓋盖開开絕绝續续議议論论媒媒' +
  '佛佛會会撫抚節节產产結结紮扎環环殘残疾疾艾艾滋滋參参檢检記记錄录號号碼码歷历私私對对幹干評评於于國国' +
  '護护籍籍銷销遷迁落落吊吊開开除除貧贫難难請请申申發发放放領领終终餘余裡里間间經经營营鎖锁聯联條条' +
  '廳厅場场業业約约從从異异縣县鄉乡鎮镇團团圓圆買买賣卖價价錢钱銀银團团醫医藥药師师導导務务動动總总' +
  '顯显應应該该須须讓让說说話话誰谁課课調调談谈謝谢認认識识譯译護护豐丰貝贝賢贤質质軍军轉转輕轻輛辆';

const SIMPLIFIED = new Map(
  Array.from({length: PAIRS.length / 2}, (_, index) => [PAIRS[index * 2], PAIRS[index * 2 + 1]]),
);

/** A text as the patterns read it, and where each of its characters stood. */
export interface Plain {
  readonly text: string;
  /** The offset in the original of the character at an offset here; one past the end is the original's length. */
  readonly at: (offset: number) => number;
}

/** Folds full-width digits, traditional characters and spaces away, so that 罰　款 reads as 罚款. */
export function plainText(original: string): Plain {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    if (/[\s\u200b\ufeff]/.test(character)) continue;
    const code = original.charCodeAt(index);
    const isWideDigit = code >= 0xff10 && code <= 0xff19;
    text += isWideDigit ? String.fromCharCode(code - 0xfee0) : (SIMPLIFIED.get(character) ?? character);
    offsets.push(index);
  }
  return {text, at: (offset) => offsets[offset] ?? original.length};
}
