import {isServer} from 'lit';

import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import {language} from '../internal/notice.words.ts';
import type {Words} from './brand-diagram.zh.ts';

/** The diagram's words: simplified Chinese is always here, the others load when a page speaks them. */
export const WORDS: LazyParts<Words> = lazyParts(
  new Map([
    language('zh-Hant', () => import('./brand-diagram.zh-hant.ts')),
    language('en', () => import('./brand-diagram.en.ts')),
  ]),
);

// A server draws in one go: it has them before it draws.
if (isServer) for (const locale of ['zh-Hant', 'en']) void WORDS.load(locale);
