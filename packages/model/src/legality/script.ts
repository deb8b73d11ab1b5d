/** Pairs of a traditional and a simplified character, those that the patterns use. */
const PAIRS =
  '罰罚沒没車车財财寵宠處处兩两戲戏電电賠赔繳缴納纳費费過过進进來来員员為为個个離离喪丧婦妇無无戶户兒儿繼继連连親亲屬属鄰邻棟栋樓楼違违規规養养補补貼贴紅红優优體体損损斷断網网氣气與与給给許许準准嚴严關关' +
  '閉闭軟软門门區区遊游眾众掛挂當当討讨傷伤負负責责殺杀撲扑強强製制搗捣毀毁驅驱趕赶還还權权審审訪访狀状舉举報报訴诉辦办內内決决獻献攤摊資资勞劳義义單单視视頻频選选類类學学園园讀读證证蓋盖開开絕绝續续議议' +
  '論论會会撫抚節节產产結结紮扎環环殘残參参檢检記记錄录號号碼码歷历對对幹干評评於于國国護护銷销遷迁貧贫難难請请發发領领終终餘余裡里間间經经營营鎖锁聯联條条廳厅場场業业約约從从異异縣县鄉乡鎮镇團团圓圆買买' +
  '賣卖價价錢钱銀银醫医藥药師师導导務务動动總总顯显應应該该須须讓让說说話话誰谁課课調调談谈謝谢認认識识譯译豐丰貝贝賢贤質质軍军轉转輕轻輛辆點点實实種种掃扫滯滞廣广奪夺剝剥減减償偿觸触衝冲統统憑凭計计劃划' +
  '戀恋愛爱採采亂乱聽听勸劝隨随廢废糧粮暫暂淨净塊块傳传欄栏將将復复虛虚謊谎誣诬諉诿洩泄惡恶綁绑時时遲迟樁桩帶带機机徵征併并並并隻只佔占擠挤態态賬账';

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
