import type {LitElement, TemplateResult} from 'lit';

import {addStyles} from '../../internal/add-styles.ts';
import {type LazyPanel, lazyPanel} from '../../internal/lazy-panel.ts';
import type {BoardState} from '../poster/download.part.ts';
import type {Board, Telling} from '../text/sheet.layout.ts';

type Host = LitElement & {readonly note: string; readonly source: string};

/** 下载图片, folded below the board; what draws and saves loads when a reader unfolds it. */
export class BoardTools {
  readonly #host: Host;
  readonly #panel: LazyPanel<BoardState>;

  constructor(host: Host) {
    this.#host = host;
    this.#panel = lazyPanel(host, async () => {
      const {downloadView, styles} = await import('../poster/download.part.ts');
      addStyles(host, styles);
      return downloadView;
    });
  }

  render(board: Board, title: string, telling: Telling): TemplateResult {
    const {note, source} = this.#host;
    return this.#panel(telling.words.save, {host: this.#host, board, title, note, source, telling});
  }
}
