import {numberingOf, toBoard} from '@linli/elements/convention-board/layout';
import {drawBoard} from '@linli/elements/convention-board/picture';
import {words as hans} from '@linli/elements/convention-board/words/zh';
import {words as hant} from '@linli/elements/convention-board/words/zh-hant';
import {formatQuantity, type Quantity} from '@linli/model/quantity';

import type {ConventionShown} from '../lib/convention.ts';
import type {Lang, Way} from './drawn.ts';

/** The picture of a convention board, as the element itself saves it. */
export function boardWay({convention, articles}: ConventionShown, lang: Lang): Way {
  const words = lang === 'zh-Hant' ? hant : hans;
  const numbering = numberingOf('', convention?.form);
  const format = (quantity: Quantity) => formatQuantity(quantity, lang);
  const board = toBoard(convention, articles, {words, locale: lang, numbering, format, now: null});
  const count = lang === 'zh-Hant' ? `共${articles.length}條。` : `共${articles.length}条。`;
  return {sentence: board.title + count, draw: (inks, top) => drawBoard(board, words, inks, top)};
}
