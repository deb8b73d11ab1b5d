import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly hash: boolean};

/** What the address of an article begins with where its board has no id. */
const NAMELESS = 'convention';

/**
 * Gives every article an address of its own, `#<id of the board>-<id of the article>`, and shows the one that the page's
 * address names. Does nothing unless the board has the attribute `hash`.
 */
export class ArticleHash implements ReactiveController {
  readonly #host: Host;
  #shown = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The address of an article; null where addresses were not asked for. */
  readonly href = (id: string): string | null =>
    this.#host.hash ? `#${encodeURIComponent(`${this.#host.id || NAMELESS}-${id}`)}` : null;

  /** True for the article that the page's address names. */
  readonly isCurrent = (id: string): boolean => !isServer && this.#host.hash && location.hash === this.href(id);

  hostConnected(): void {
    if (!isServer) window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (isServer || !this.#host.hash || location.hash === this.#shown) return;
    const article = this.#host.shadowRoot?.querySelector('[aria-current]');
    if (!article) return;
    this.#shown = location.hash;
    article.scrollIntoView({block: 'center'});
  }

  readonly #follow = (): void => {
    this.#shown = '';
    if (this.#host.hash) this.#host.requestUpdate();
  };
}
