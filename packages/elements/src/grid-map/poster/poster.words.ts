import type {Translations} from '../../internal/locale.ts';

/** Every word of a grid's notice board (网格公示牌). */
export interface PosterWords {
  readonly board: string;
  readonly print: (paper: string) => string;
  readonly printAll: (count: number, paper: string) => string;
  readonly side: {readonly north: string; readonly east: string; readonly south: string; readonly west: string};
  readonly bounds: string;
  readonly about: string;
  readonly households: string;
  readonly population: string;
  readonly buildings: string;
  readonly missing: string;
  readonly people: string;
  readonly unnamed: string;
  readonly duties: string;
  readonly scan: string;
  /** In place of a note that holds personal data. */
  readonly unfit: string;
  readonly disclaimer: string;
  readonly reviewed: (number: string) => string;
  readonly source: (text: string) => string;
  readonly printedOn: (day: string) => string;
}

const zhHans: PosterWords = {
  board: '公示牌',
  print: (paper) => `打印公示牌（${paper}）`,
  printAll: (count, paper) => `打印全部${count}张公示牌（${paper}）`,
  side: {north: '北', east: '东', south: '南', west: '西'},
  bounds: '四至',
  about: '网格概况',
  households: '户数',
  population: '人口',
  buildings: '小区楼栋',
  missing: '未填报',
  people: '有事找谁',
  unnamed: '姓名未公开',
  duties: '网格职责',
  scan: '扫码看这个网格',
  unfit: '说明里写了不宜公开的个人信息，没有印出。',
  disclaimer: '示意图，不作为划界依据',
  reviewed: (number) => `审图号：${number}`,
  source: (text) => `数据来源：${text}`,
  printedOn: (day) => `打印日期：${day}`,
};

const zhHant: PosterWords = {
  board: '公示牌',
  print: (paper) => `列印公示牌（${paper}）`,
  printAll: (count, paper) => `列印全部${count}張公示牌（${paper}）`,
  side: {north: '北', east: '東', south: '南', west: '西'},
  bounds: '四至',
  about: '網格概況',
  households: '戶數',
  population: '人口',
  buildings: '小區樓棟',
  missing: '未填報',
  people: '有事找誰',
  unnamed: '姓名未公開',
  duties: '網格職責',
  scan: '掃碼看這個網格',
  unfit: '說明裡寫了不宜公開的個人信息，沒有印出。',
  disclaimer: '示意圖，不作為劃界依據',
  reviewed: (number) => `審圖號：${number}`,
  source: (text) => `數據來源：${text}`,
  printedOn: (day) => `列印日期：${day}`,
};

const en: PosterWords = {
  board: 'Notice board',
  print: (paper) => `Print notice board (${paper})`,
  printAll: (count, paper) => `Print all ${count} notice boards (${paper})`,
  side: {north: 'N', east: 'E', south: 'S', west: 'W'},
  bounds: 'Bounds',
  about: 'About this grid',
  households: 'Households',
  population: 'Residents',
  buildings: 'Compounds and buildings',
  missing: 'not reported',
  people: 'Whom to ask',
  unnamed: 'name not published',
  duties: 'Duties',
  scan: 'Scan to see this grid',
  unfit: 'The note holds personal data not fit for publishing, and is not printed.',
  disclaimer: 'Schematic, no basis for boundaries',
  reviewed: (number) => `Map review number: ${number}`,
  source: (text) => `Source: ${text}`,
  printedOn: (day) => `Printed on ${day}`,
};

export const POSTER_WORDS: Translations<PosterWords> = {zhHans, zhHant, en};
