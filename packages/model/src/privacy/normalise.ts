/** Text in the form the patterns read, with the way back to the original. */
export interface Normal {
  readonly text: string;
  /** Offset in the original of a UTF-16 unit of `text`, or of its end. */
  readonly at: (index: number) => number;
}

// Marks of no width, combining ones, and what makes a keycap of a digit.
const INVISIBLE = /[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe0e\ufe0f\ufeff]+/g;
const DASH = /[\u2010-\u2015\u2212\ufe63\uff5e]/g;
const WIDE = /[\u00a0\u2000-\u200a\u2460-\u2468\u3000\uff01-\uff5d]/g;
const HAN_DIGIT = '零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖';
const HAN_VALUE = '001234567891123456789';
// Eleven or more digits said one by one are a number; shorter runs are ordinary numerals and stay as they are.
const DICTATED = new RegExp(`[${HAN_DIGIT}\\d](?:[ -]?[${HAN_DIGIT}\\d]){10,}`, 'g');
const HAN_DIGITS = new RegExp(`[${HAN_DIGIT}]`, 'g');

// Only what the patterns and names of this folder need; each character has one twin.
const TRADITIONAL =
  '萬與業東嚴個麗義鄉書買雲從會偉傷兒蘭關興養軍馮鳳劉辦務區醫華單盧廳壓廈縣叄參發葉號呂吳員啞園國處備婦媽嬸孫學對層歲島師幫莊慶張強懷總戶護報斷時術機條來楊棟樹樓歐殘漢潔災愛爺獨瓊電療瘓癇癱癲碼確級組經給絡編聾蕭腎腫腦艷榮藥蓮瑩見訂議記許證診話說請諸譚賬貳貴賀賈趙車輪鄧鍾鐘錢銀鎮長門問隊陽陸陳隱難靜韋顧飛館馬駛駕魯齡龍龔';
const SIMPLIFIED =
  '万与业东严个丽义乡书买云从会伟伤儿兰关兴养军冯凤刘办务区医华单卢厅压厦县叁参发叶号吕吴员哑园国处备妇妈婶孙学对层岁岛师帮庄庆张强怀总户护报断时术机条来杨栋树楼欧残汉洁灾爱爷独琼电疗痪痫瘫癫码确级组经给络编聋肖肾肿脑艳荣药莲莹见订议记许证诊话说请诸谭账贰贵贺贾赵车轮邓钟钟钱银镇长门问队阳陆陈隐难静韦顾飞馆马驶驾鲁龄龙龚';
const TWINS = new Map([...TRADITIONAL].map((char, index) => [char, SIMPLIFIED[index]!]));
const TWIN = new RegExp(`[${TRADITIONAL}]`, 'g');

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
  const simple = text
    .replace(DASH, '-')
    .replace(WIDE, (char) => char.normalize('NFKC'))
    .replace(TWIN, (char) => TWINS.get(char)!)
    .replace(DICTATED, (run) => run.replace(HAN_DIGITS, (digit) => HAN_VALUE[HAN_DIGIT.indexOf(digit)]!));
  return {text: simple, at};
}
