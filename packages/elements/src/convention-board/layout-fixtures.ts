import type {Quantity} from '@linli/model/quantity';
import type {Convention} from '@linli/model/record/convention';

import type {ConventionTelling as Telling} from './convention-board.layout.ts';
import {words} from './convention-board.zh.ts';

/** How tests tell a convention: in simplified Chinese, articles by 第…条, on no day. */
export const telling: Telling = {
  words,
  locale: 'zh-Hans',
  numbering: 'article',
  format: ({value, unit}: Quantity) => `${value}${unit}`,
  now: null,
};

/** An invented convention of a compound, voted on, filed and in force. */
export const filed: Convention = {
  id: 'c',
  title: '示范小区居民公约',
  kind: 'residents',
  form: 'articles',
  procedure: [
    {step: 'collected', date: '2025-01-06'},
    {step: 'voted', date: '2025-03-16'},
    {step: 'filed', date: '2025-03-28'},
  ],
  inForceFrom: '2025-04-01',
  sample: false,
};
