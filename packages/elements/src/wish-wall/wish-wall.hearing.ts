import type {ReactiveController} from 'lit';

import type {GroupEvent} from '../internal/group-event.ts';
import {type LazyParts, lazyParts} from '../internal/lazy-parts.ts';
import type * as ReaderPart from './reader/reader.ts';
import type {Asking} from './wish-wall.asking.ts';

/** What becomes of the reader's doings; it loads when the reader comes near, or the page asks for more than a picture. */
export const READER: LazyParts<typeof ReaderPart> = lazyParts(
  new Map([['reader', () => import('./reader/reader.ts')]]),
);

/**
 * Hears the reader from the first picture on. Only a card's history is opened here and now: everything else waits for its
 * code, which is on its way as soon as a pointer or the focus comes to the wall, and is done when that has come.
 */
export class Hearing implements ReactiveController {
  readonly #host: ReaderPart.ReaderHost;
  readonly #asking: Asking;
  /** Who does what the reader wants; undefined until that is needed. */
  reader: ReaderPart.Reader | undefined;

  constructor(host: ReaderPart.ReaderHost, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('linli-group', this.#follow);
    this.reader?.connect();
  }

  hostDisconnected(): void {
    document.removeEventListener('linli-group', this.#follow);
    this.reader?.disconnect();
  }

  hostUpdated(): void {
    const {kiosk, group, hash, id} = this.#host;
    if (this.reader || kiosk || group || (hash && id)) this.#do((reader) => reader.updated());
  }

  readonly hear = (event: Event): void => {
    const target = event.target as Element;
    const summary = event.type === 'click' && target.closest('summary');
    if (summary) {
      event.preventDefault();
      this.fold(summary.parentElement as HTMLDetailsElement);
    } else this.#do((reader) => reader.hear(event, target));
  };

  /** A choice in the group is heard before the code that follows it has come. */
  readonly #follow = (event: Event): void => {
    if (this.#host.group) this.#do((reader) => reader.grouped.follow(event as GroupEvent));
  };

  /** Opens a card's history, or closes it: also one that the reader opened before the script came. */
  readonly fold = (details: HTMLDetailsElement): void => {
    details.open = !details.open;
    this.#host.selected = details.open ? (details.closest<HTMLElement>('.card')?.dataset['id'] ?? '') : '';
    this.#do((reader) => reader.tellSelected());
  };

  #do(act: (reader: ReaderPart.Reader) => void): void {
    const coming = READER.load('reader');
    const run = (): void => {
      const part = READER.get('reader');
      if (part) act((this.reader ??= new part.Reader(this.#host, this.#asking, this.fold)));
    };
    if (coming) void coming.then(run);
    else run();
  }
}
