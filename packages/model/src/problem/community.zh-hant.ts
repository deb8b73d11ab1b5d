import type {CommunityProblems} from './community.codes.ts';
import type {Words} from './problem.ts';

const NATURE = {structure: '名稱裡的數', standard: '標準或門檻', idiom: '慣用語'} as const;
const KIND = {text: '文字', list: '列表', map: '一組「名稱：內容」'} as const;

/** Traditional Chinese for what can be wrong between the tables of one community. */
export const words: Words<CommunityProblems> = {
  'dangling-id': ({expected}) => `「${expected}」指向的編號不存在，請核對`,
  'missing-file': ({file}) => `缺少檔案 ${file}，請補上`,
  'unknown-file': () => '不認識這個檔案或工作表，沒有讀；請照範本命名，或移走',
  'table-twice': ({expected}) => `${expected}表有兩張，請只留一張`,
  'missing-key': ({expected}) => `缺少 ${expected} 這一項，請補上`,
  'unknown-key': ({under}) => `${under} 下面有不認識的名稱，請照格式說明改正`,
  'wrong-kind-of-value': ({expected, kind}) => `${expected} 應寫成${KIND[kind]}`,
  'not-an-allowed-word': ({expected, allowed}) => `${expected} 只能寫：${allowed}`,
  'repeated-name': ({expected}) => `${expected} 的編號重複，請改成不同的`,
  'facts-unreadable': () => '事實檔案讀不出來，或不是 community-governance-facts/1 格式',
  'locality-not-in-facts': () => '事實檔案裡沒有這個社區，請核對 id',
  'unknown-fact': ({expected}) => `${expected} 裡的事實編號在事實檔案裡沒有，請核對`,
  'fact-of-other-community': ({fact}) => `事實 ${fact} 是另一個社區的，不能用在這裡`,
  'fact-not-shown': ({fact}) => `事實 ${fact} 還沒有放進指標表，請加一列`,
  'fact-shown-twice': ({fact}) => `事實 ${fact} 已在指標表裡出現過，請刪去一列`,
  'fact-not-a-figure': ({fact, nature}) => `事實 ${fact} 是${NATURE[nature]}，不能畫成圖，請從指標表移走`,
  'fact-disagrees': ({fact, expected}) => `「${expected}」與事實 ${fact} 不一致，請改正或清空這一格`,
  'mechanism-not-told': ({mechanism}) => `機制 ${mechanism} 沒有放進任何版塊，請補上`,
  'figure-without-chart': () => '這個指標沒有填「圖」，頁面上不會畫出來',
  'chart-without-figures': () => '這個元件沒有可畫的指標，請在指標表的「圖」一欄填上它的編號',
  'more-promised-than-listed': ({promised, listed}) => `名稱裡說有 ${promised} 個，只列出 ${listed} 個；頁面會照實說明`,
  'sample-rows': ({count}) => `有 ${count} 列是示例，頁面會標明「示例資料」`,
  'table-without-widget': ({expected}) => `有${expected}表，頁面上卻沒有元件展示它`,
  'article-without-convention': () => '有幾份公約，這一條必須填「公約」',
  'verse-out-of-metre': ({characters}) => `這份公約是${characters}字一句，這一條有的句子字數不合`,
};
