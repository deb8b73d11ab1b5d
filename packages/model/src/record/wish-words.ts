import type {WishIndex} from './wish-index.ts';
import type {Wish} from './wish.ts';

/** Traditional characters of neighbourhood life and, in the same places, their simplified forms. */
const HANT =
  '願牆網樓區長員鄰裡裏裝燈車門電話辦環護衛兒養愛優撫殘癱療醫藥費繳習學課業書閱讀聽說語記憶設備報單訂戶遷屬際實現場會議論談協調處決斷計劃規則條約監執導領幹機關團體組織積極參與評價讚賞獎罰罷選舉權責務勞動運懷幫獨農鄉鎮縣縱橫東廣綠樹種園圍欄鐵鋼鋁銅銹鎖鑰簾廳臥廁廚飯廠產豬雞鴨魚貓馬騎雙線纜訊號視頻點擊錄圖紙畫筆寫漢講詞謝請問應該對錯過還沒無難開進遠遲輕軟濕熱涼氣風雲霧塵髒潔淨掃潑輸轉換舊損壞補塊陳墊階節資貼錢帳賬證碼據檔發覺擾鬧靜嚴寬鬆緊張壓縮減徵認緩審給聯時個編數這刪繫樣隊陽陰歲婦嬰齡臺麼們從後來間連經結師歡樂戲廢腳頭腦顏飲館庫為於並麗舖鋪亂佔眾倉億僅儲兩兇凍劇勝滯滿災煙爐獻當盡盤禮黨樁橋溝買賣遞郵鐘聲響輪傘貨帶國遊寶髮夢蓋擋澆檢驗維擴義曬滲漲適蟲駐駛讓藝術親擺攤棟牀質託顧溫異牽啟啓診';
const HANS =
  '愿墙网楼区长员邻里里装灯车门电话办环护卫儿养爱优抚残瘫疗医药费缴习学课业书阅读听说语记忆设备报单订户迁属际实现场会议论谈协调处决断计划规则条约监执导领干机关团体组织积极参与评价赞赏奖罚罢选举权责务劳动运怀帮独农乡镇县纵横东广绿树种园围栏铁钢铝铜锈锁钥帘厅卧厕厨饭厂产猪鸡鸭鱼猫马骑双线缆讯号视频点击录图纸画笔写汉讲词谢请问应该对错过还没无难开进远迟轻软湿热凉气风云雾尘脏洁净扫泼输转换旧损坏补块陈垫阶节资贴钱账账证码据档发觉扰闹静严宽松紧张压缩减征认缓审给联时个编数这删系样队阳阴岁妇婴龄台么们从后来间连经结师欢乐戏废脚头脑颜饮馆库为于并丽铺铺乱占众仓亿仅储两凶冻剧胜滞满灾烟炉献当尽盘礼党桩桥沟买卖递邮钟声响轮伞货带国游宝发梦盖挡浇检验维扩义晒渗涨适虫驻驶让艺术亲摆摊栋床质托顾温异牵启启诊';

const SIMPLE = new Map(Array.from(HANT, (letter, at) => [letter, HANS[at]!] as const));
/** Only these: a call for each Chinese character takes longer than all the rest. */
const TRADITIONAL = new RegExp(`[${HANT}]`, 'g');

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TRADITIONAL, (letter) => SIMPLE.get(letter)!);

/** A text as it is searched: lower case, half width, one line, common traditional characters as simplified ones. */
export const foldWords = (text: string): string => fold(text).replace(/\s+/g, ' ');

const UNEVEN = /\s\s|[^\S ]/;

/** A wish's words on one line: glued and looked at, since most need no change, and of a hundred thousand all are waited for. */
function lineOf({text, claimant, result, reason, pinyin}: Wish): string {
  let line = text;
  for (const more of [claimant, result, reason, pinyin]) if (more) line += ` ${more}`;
  return UNEVEN.test(line) ? line.replace(/\s+/g, ' ') : line;
}

/** What is searched of one wish, on one line; 拼音 only where the table has that column. */
export const wordsOfWish = (wish: Wish): string => foldWords(lineOf(wish)).trim();

/** The words of all wishes in one string, a line each, and where each line begins. */
export interface WishWords {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Finds where the lines of a text begin: one line a wish. */
export function linesOfWords(text: string, size: number): WishWords {
  const starts = new Uint32Array(size + 1);
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    starts[row] = at;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  starts[size] = text.length + 1;
  return {text, starts};
}

/** The words of wishes, in the order of their index. */
export const wordsOfWishes = (wishes: readonly Wish[]): WishWords =>
  linesOfWords(fold(wishes.map(lineOf).join('\n')), wishes.length);

/** Marks rows by the names of their category and audience: those are not written on each line again. */
function markNames({facets}: WishIndex, needle: string, found: Uint8Array): void {
  for (const {names, of} of [facets.category, facets.audience]) {
    const places = names.map((name) => foldWords(name).indexOf(needle) >= 0);
    if (!places.some(Boolean)) continue;
    of.forEach((place, row) => {
      if (place > 0 && places[place - 1]) found[row] = 1;
    });
  }
}

function markOne(words: WishWords, index: WishIndex, needle: string): Uint8Array {
  const {text, starts} = words;
  const found = new Uint8Array(index.size);
  let row = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[row + 1]!)) {
    while (starts[row + 1]! <= at) row += 1;
    found[row] = 1;
    if (row + 1 >= index.size) break;
  }
  markNames(index, needle, found);
  return found;
}

/** Marks the rows that hold every word of a query; null where the query is empty. One scan of the text a word. */
export function findWishes(words: WishWords, index: WishIndex, query: string): Uint8Array | null {
  const needles = foldWords(query)
    .split(' ')
    .filter((needle) => needle !== '');
  if (needles.length === 0) return null;
  const [first, ...others] = needles.map((needle) => markOne(words, index, needle));
  if (others.length === 0) return first!;
  return first!.map((one, row) => (others.every((other) => other[row] === 1) ? one : 0));
}
