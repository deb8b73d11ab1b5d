import type {Translations} from '../internal/locale.ts';

/** What the field that finds a grid says. */
export interface FinderWords {
  readonly find: string;
  readonly findHint: (pinyin: boolean) => string;
  readonly notFound: string;
  readonly foundMore: (count: number) => string;
}

const zhHans: FinderWords = {
  find: '我家在哪个网格？',
  findHint: (pinyin) => (pinyin ? '社区、小区、网格长，或拼音首字母' : '社区、网格号、网格长或小区名'),
  notFound: '没有找到。换一个说法试试，或在图上选择。',
  foundMore: (count) => `还有${count}个，多写几个字再找。`,
};

const zhHant: FinderWords = {
  find: '我家在哪個網格？',
  findHint: (pinyin) => (pinyin ? '社區、小區、網格長，或拼音首字母' : '社區、網格號、網格長或小區名'),
  notFound: '沒有找到。換一個說法試試，或在圖上選擇。',
  foundMore: (count) => `還有${count}個，多寫幾個字再找。`,
};

const en: FinderWords = {
  find: 'Which grid is my home in?',
  findHint: (pinyin) =>
    pinyin ? 'community, estate, leader, or pinyin initials' : 'community, number, leader or estate',
  notFound: 'Nothing found. Try other words, or choose on the map.',
  foundMore: (n) => `${n} more: type a little more.`,
};

export const FINDER_WORDS: Translations<FinderWords> = {zhHans, zhHant, en};
