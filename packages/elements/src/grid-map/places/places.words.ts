import type {Translations} from '../../internal/locale.ts';

/** Every word that layers of places say. */
export interface PlacesWords {
  readonly layers: string;
  readonly views: string;
  readonly view: {readonly map: string; readonly list: string};
  readonly marks: string;
  readonly loose: string;
  readonly looseHint: string;
  readonly wishes: string;
  readonly where: string;
  readonly hours: string;
  readonly offers: string;
  readonly phone: string;
  readonly grid: string;
  readonly here: string;
  readonly nearby: string;
  /** Heading of the places that a button on the map stood for. */
  readonly opened: string;
  readonly comma: string;
  readonly colon: string;
  readonly list: string;
  /** The number of all, then each kind's. */
  readonly together: (count: number, amounts: string) => string;
  /** A number with the measure word of its kind: 7处创意空间, 3位能人. */
  readonly amount: (kind: string, count: number) => string;
  /** The same without the kind: 7处. */
  readonly number: (kind: string, count: number) => string;
  /** Fewer are listed than there are. */
  readonly partly: (listed: string, count: string) => string;
  readonly rest: (count: string) => string;
  readonly none: string;
  readonly blocked: (count: number) => string;
  readonly withheld: string;
  readonly cluster: (amounts: string, grid: string) => string;
  readonly near: (amounts: string) => string;
  readonly mark: (name: string, kind: string, grid: string) => string;
  readonly open: (count: number) => string;
  readonly openShort: (count: number) => string;
  /** Name of a set of places without a heading. */
  readonly places: string;
  /** All of them have no name. */
  readonly unlisted: (count: string) => string;
  /** Between what is told of kinds. */
  readonly semicolon: string;
  readonly stop: string;
  /** How many kinds there are, where each by itself would be too long. */
  readonly kinds: (count: number) => string;
  readonly source: (text: string) => string;
}

/** 位 for people, 个 for organisations, 支 for teams, else 处; the first of the kind's own words decides. */
function measure(kind: string): string {
  if (/能人|达人|達人|工匠|骨干|骨幹/.test(kind)) return '位';
  if (/[队隊]$|队伍|隊伍/.test(kind)) return '支';
  return /组织|組織|支部|协会|協會|基地/.test(kind) ? (/組織|協會/.test(kind) ? '個' : '个') : '处';
}

const hant = (kind: string): string => measure(kind).replace('处', '處').replace('个', '個');

const zhHans: PlacesWords = {
  layers: '显示哪些',
  views: '怎样看',
  view: {map: '图', list: '列表'},
  marks: '图上的去处',
  loose: '未标网格',
  looseHint: '下面这些没有写明在哪个网格。',
  wishes: '待办心愿',
  where: '位置',
  hours: '开放时间',
  offers: '服务',
  phone: '电话',
  grid: '网格',
  here: '这个网格里',
  nearby: '附近的去处',
  opened: '这里有',
  comma: '，',
  colon: '：',
  list: '、',
  together: (count, amounts) => `共${count}个，${amounts}`,
  amount: (kind, count) => `${count}${measure(kind)}${kind}`,
  number: (kind, count) => `${count}${measure(kind)}`,
  partly: (listed, count) => `列出${listed}，共${count}`,
  rest: (count) => `其余${count}没有列名。`,
  none: '没有选中任何类别。',
  blocked: (count) => `有${count}处写了不宜公开的个人信息，没有显示。`,
  withheld: '资源表里有几处写得不对，没有显示；请看下面列出的地方。',
  cluster: (amounts, grid) => `${grid}：${amounts}，按回车展开`,
  near: (amounts) => `${amounts}，按回车展开`,
  mark: (name, kind, grid) => `${name}，${kind}，${grid}`,
  open: (count) => `待办心愿${count}件`,
  openShort: (count) => `心愿${count}`,
  places: '资源图',
  unlisted: (count) => `共${count}，没有逐一列名`,
  semicolon: '；',
  stop: '。',
  kinds: (count) => `共${count}类`,
  source: (text) => `数据来源：${text}`,
};

const zhHant: PlacesWords = {
  layers: '顯示哪些',
  views: '怎樣看',
  view: {map: '圖', list: '列表'},
  marks: '圖上的去處',
  loose: '未標網格',
  looseHint: '下面這些沒有寫明在哪個網格。',
  wishes: '待辦心願',
  where: '位置',
  hours: '開放時間',
  offers: '服務',
  phone: '電話',
  grid: '網格',
  here: '這個網格裡',
  nearby: '附近的去處',
  opened: '這裡有',
  comma: '，',
  colon: '：',
  list: '、',
  together: (count, amounts) => `共${count}個，${amounts}`,
  amount: (kind, count) => `${count}${hant(kind)}${kind}`,
  number: (kind, count) => `${count}${hant(kind)}`,
  partly: (listed, count) => `列出${listed}，共${count}`,
  rest: (count) => `其餘${count}沒有列名。`,
  none: '沒有選中任何類別。',
  blocked: (count) => `有${count}處寫了不宜公開的個人信息，沒有顯示。`,
  withheld: '資源表裡有幾處寫得不對，沒有顯示；請看下面列出的地方。',
  cluster: (amounts, grid) => `${grid}：${amounts}，按回車展開`,
  near: (amounts) => `${amounts}，按回車展開`,
  mark: (name, kind, grid) => `${name}，${kind}，${grid}`,
  open: (count) => `待辦心願${count}件`,
  openShort: (count) => `心願${count}`,
  places: '資源圖',
  unlisted: (count) => `共${count}，沒有逐一列名`,
  semicolon: '；',
  stop: '。',
  kinds: (count) => `共${count}類`,
  source: (text) => `數據來源：${text}`,
};

const en: PlacesWords = {
  layers: 'What is shown',
  views: 'View',
  view: {map: 'Map', list: 'List'},
  marks: 'Places on the map',
  loose: 'No grid given',
  looseHint: 'The table does not say which grid these are in.',
  wishes: 'Open wishes',
  where: 'Where',
  hours: 'Open',
  offers: 'Offers',
  phone: 'Phone',
  grid: 'Grid',
  here: 'In this grid',
  nearby: 'Nearby',
  opened: 'Here',
  comma: ', ',
  colon: ': ',
  list: ', ',
  together: (count, amounts) => `${count} in all, ${amounts}`,
  amount: (kind, count) => `${count} × ${kind}`,
  number: (_kind, count) => `${count}`,
  partly: (listed, count) => `${listed} listed of ${count}`,
  rest: (count) => `${count} more are not named.`,
  none: 'No kind is chosen.',
  blocked: (count) => `${count} with personal data not fit for publishing, not shown.`,
  withheld: 'Some cells of the table of places are wrong, so none are shown; see what is listed below.',
  cluster: (amounts, grid) => `${grid}: ${amounts}, press Enter to open`,
  near: (amounts) => `${amounts}, press Enter to open`,
  mark: (name, kind, grid) => `${name}, ${kind}, ${grid}`,
  open: (count) => (count === 1 ? '1 open wish' : `${count} open wishes`),
  openShort: (count) => (count === 1 ? '1 wish' : `${count} wishes`),
  places: 'Places',
  unlisted: (count) => `${count} in all, none of them named`,
  semicolon: '; ',
  stop: '.',
  kinds: (count) => `${count} kinds`,
  source: (text) => `Source: ${text}`,
};

export const PLACES_WORDS: Translations<PlacesWords> = {zhHans, zhHant, en};
