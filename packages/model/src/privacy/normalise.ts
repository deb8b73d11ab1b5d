/** Text in the form the patterns read, with the way back to the original. */
export interface Normal {
  readonly text: string;
  /** Offset in the original of a UTF-16 unit of `text`, or of its end. */
  readonly at: (index: number) => number;
}

// Marks of no width, combining ones, and what makes a keycap of a digit.
const INVISIBLE = /[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe0e\ufe0f\ufeff]+/g;
const ODD = /[\u0080-\u00b0\u2000-\u206f\u2212\u2460-\u2468\u3000\ufe63\uff01-\uff5e]/g;
const HAN_DIGIT = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';
const HAN_VALUE = '001234567891123456789';
// Eleven or more digits said one by one are a number; shorter runs are ordinary numerals and stay as they are.
const DICTATED = new RegExp(`[${HAN_DIGIT}\\d](?:[ -]?[${HAN_DIGIT}\\d]){10,}`, 'g');
const HAN_DIGITS = new RegExp(`[${HAN_DIGIT}]`, 'g');

// Only what the patterns and names of this folder need; each character has one twin.
const TRADITIONAL =
  '棟單號樓層話機護證殘藥腫戶門兒孫學級園齡歲張陳劉楊趙吳馬許鄧馮蕭葉呂盧鍾鐘譚陸範賈韋鄒閻龍賀顧龔萬錢嚴莊聶魯歐蘭關畢華國軍偉強麗傑濤飛鳳雲榮愛寶貴發銀輝鵬興東義慶樹業靜瓊豔艷潔瑩蓮聯絡會處長鎮鄉縣區書記員隊師醫總經駕駛車時請問給對幫為說來與見婦爺嬸漢媽個獨災難條癱瘓腦聾啞懷術療斷傷館務辦廳議圖廈碼組掃壓島腎賬訂編備確診隱輪養貳叄癲癇從報買嘗試電陽諸參';
const SIMPLIFIED =
  '栋单号楼层话机护证残药肿户门儿孙学级园龄岁张陈刘杨赵吴马许邓冯肖叶吕卢钟钟谭陆范贾韦邹阎龙贺顾龚万钱严庄聂鲁欧兰关毕华国军伟强丽杰涛飞凤云荣爱宝贵发银辉鹏兴东义庆树业静琼艳艳洁莹莲联络会处长镇乡县区书记员队师医总经驾驶车时请问给对帮为说来与见妇爷婶汉妈个独灾难条瘫痪脑聋哑怀术疗断伤馆务办厅议图厦码组扫压岛肾账订编备确诊隐轮养贰叁癫痫从报买尝试电阳诸参';
const TWINS = new Map([...TRADITIONAL].map((char, index) => [char, SIMPLIFIED[index]!]));
const TWIN = new RegExp(`[${TRADITIONAL}]`, 'g');

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 0xff00) return code === 0xff5e ? '-' : String.fromCharCode(code - 0xfee0);
  if (code >= 0x2460 && code <= 0x2468) return String(code - 0x245f);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63) return '-';
  return code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) ? ' ' : char;
}

const digit = (char: string): string => HAN_VALUE[HAN_DIGIT.indexOf(char)]!;

/** Leaves out what cannot be seen, and remembers where. */
function visible(original: string): Normal {
  const text = original.replace(INVISIBLE, '');
  if (text.length === original.length) return {text, at: (index) => index};
  const at = new Uint32Array(text.length + 1).fill(original.length);
  let from = 0;
  let index = 0;
  const keep = (to: number) => {
    while (from < to) at[index++] = from++;
  };
  for (const {index: start, 0: run} of original.matchAll(INVISIBLE)) {
    keep(start);
    from += run.length;
  }
  keep(original.length);
  return {text, at: (place) => at[place]!};
}

/**
 * Full-width forms to half-width, dashes to `-`, traditional to simplified, invisible characters out, dictated digits to
 * digits: ways in which a number is hidden from a filter, by chance or on purpose. All but the invisible keep their place.
 */
export function normalise(original: string): Normal {
  const {text, at} = visible(original);
  const simple = text.replace(ODD, plain).replace(TWIN, (char) => TWINS.get(char)!);
  return {text: simple.replace(DICTATED, (run) => run.replace(HAN_DIGITS, digit)), at};
}
