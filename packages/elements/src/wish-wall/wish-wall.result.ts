import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {emptyNotice, failedNotice, notice} from '../internal/notice.ts';
import type {ViewPart} from './views/view-part.ts';
import type {Telling} from './wish-wall.card.ts';
import type {ReadWishes} from './wish-wall.data.ts';
import type {Wall} from './wish-wall.layout.ts';
import {cardList, type Setting, shownLine} from './wish-wall.templates.ts';
import {pager} from './wish-wall.tools.ts';

/** What a wall without cards says: that its table cannot be read, that it has none, or that nobody wished for anything. */
export function nothingYet(
  locale: Locale,
  {problems, unread}: ReadWishes,
  hasSource: boolean,
  sentence: string,
): TemplateResult {
  if (problems.length > 0 || unread) return failedNotice(locale);
  return hasSource ? notice(sentence) : emptyNotice(locale);
}

/** The cards that were asked for, in the view that was chosen, and the way to the others. */
export function result(
  wall: Wall,
  telling: Telling,
  setting: Setting,
  part: ViewPart | undefined,
  failed: boolean,
): TemplateResult {
  const {words} = telling;
  return html`${shownLine(wall, telling)} ${failed ? notice(words.notHere) : nothing}
  ${(part?.draw ?? cardList)(wall, telling, setting)}
  ${wall.view === 'board' ? nothing : pager(wall, words, setting.addressOf)}`;
}
