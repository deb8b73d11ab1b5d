import {html, type LitElement, type TemplateResult} from 'lit';

import {noticeWords} from '../../internal/notice.words.ts';
import {paletteOf, pictureButtons} from '../../internal/picture-tools.ts';
import {type Sheet, sheetSvg} from '../../internal/svg-sheet.ts';
import {drawBoard} from './board-picture.ts';
import {conventionTelling} from '../convention/convention.telling.ts';
import type {Board, Telling} from '../text/sheet.layout.ts';

export {pictureToolStyles as styles} from '../../internal/picture-tools.styles.ts';

/** What is saved: the articles that the board shows, and what is told around them. */
export interface BoardState {
  readonly host: LitElement;
  readonly board: Board;
  readonly title: string;
  readonly note: string;
  readonly source: string;
  readonly telling: Telling;
}

/** The board as a picture that opens by itself, with how it was voted, 示例数据 and 草案 inside. */
function picture({host, board, title, note, source, telling}: BoardState): Sheet {
  const {words, locale} = telling;
  const badge = board.sample ? noticeWords(locale).sample : undefined;
  const lines = [board.adoption?.sentence ?? '', note, source && words.source(source)].filter((line) => line !== '');
  const {draft} = conventionTelling(telling, null).words;
  const palette = paletteOf(host);
  return sheetSvg({title, badge, lines, lang: locale}, palette, (top) => drawBoard(board, {draft}, palette, top));
}

/** Buttons to save the board as PNG and SVG and to copy it, for articles in WeChat and for printers. */
export function downloadView(state: BoardState): TemplateResult {
  const {title, telling} = state;
  const saved = {title, fallback: telling.words.board, draw: () => picture(state)};
  return html`<div class="tool-row">${pictureButtons(saved, telling.locale)}<span role="status"></span></div>`;
}
