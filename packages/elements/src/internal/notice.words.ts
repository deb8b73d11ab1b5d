import {isServer} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type LazyParts, lazyParts} from './lazy-parts.ts';

/** What all elements say alike. */
export interface NoticeWords {
  readonly data: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly problems: (count: number) => string;
}

const zhHans: NoticeWords = {
  data: '数据表',
  sample: '示例数据',
  sampleHint: '此处内容为演示而编写，不是实际数据',
  empty: '这里还没有数据。',
  emptyAdvice: '请在组件内放入一张表格，第一行写列名。',
  failed: '数据暂时无法画成图。',
  failedAdvice: '下面的表格内容完整，可直接查看。',
  problems: (count) => `有${count}处需要核对`,
};

/** The same in the other two languages, which load with the words of an element that speaks them. */
const NOTICES: LazyParts<NoticeWords> = lazyParts(
  new Map([
    ['zh-Hant', () => import('./notice.words.others.ts').then((module) => module.zhHant)],
    ['en', () => import('./notice.words.others.ts').then((module) => module.en)],
  ]),
);

// A server draws in one go: it has them before it draws.
if (isServer) for (const locale of ['zh-Hant', 'en']) void NOTICES.load(locale);

/** What all elements say alike, in a language; simplified Chinese where the others have not come. */
export const noticeWords = (locale: Locale): NoticeWords => NOTICES.get(locale) ?? zhHans;

/** One language of an element's words, to be loaded with what all elements say alike. */
export const language = <Words>(locale: Locale, load: () => Promise<{readonly words: Words}>) =>
  [locale, () => Promise.all([load(), NOTICES.load(locale)]).then(([{words}]) => words)] as const;
