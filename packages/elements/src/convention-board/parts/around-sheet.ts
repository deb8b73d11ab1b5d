import {html, type LitElement, nothing} from 'lit';

import {CONVENTION} from './board-parts.ts';
import type {ReadConvention} from '../convention-board.data.ts';
import {ArticleHash} from '../text/article-hash.ts';
import {holdsLiving} from './extras.ts';
import type {Group, Telling} from '../text/sheet.layout.ts';
import type {FinderPart} from '../text/finder.part.ts';
import {FoldedParts} from './folded-part.ts';
import {LazyPart} from './lazy-part.ts';
import type * as Legality from './legality.part.ts';
import type {LivingPart} from '../living/living.part.ts';
import type {PosterPart} from '../poster/poster.part.ts';
import type {VersionsPart} from '../versions/versions.part.ts';

type Host = LitElement & {
  readonly paper: string;
  readonly skin: string;
  readonly address: string;
  readonly hash: boolean;
  readonly search: boolean;
  readonly check: boolean;
  readonly data?: unknown;
};

/** Everything around the sheet that the first picture does not need: each loads when it is asked for. */
export class BoardParts {
  readonly #host: Host;
  /** The addresses of articles. */
  readonly hash: ArticleHash;
  readonly #folded: FoldedParts;
  readonly #versions: LazyPart<VersionsPart>;
  readonly #finder: LazyPart<FinderPart>;
  readonly #poster: LazyPart<PosterPart>;
  readonly #living: LazyPart<LivingPart>;
  readonly #legality: LazyPart<typeof Legality>;

  constructor(host: Host) {
    this.#host = host;
    this.hash = new ArticleHash(host);
    this.#folded = new FoldedParts(() => host.requestUpdate());
    this.#versions = new LazyPart(
      host,
      async () => new (await import('../versions/versions.part.ts')).VersionsPart(host),
    );
    this.#finder = new LazyPart(host, async () => new (await import('../text/finder.part.ts')).FinderPart(host));
    this.#poster = new LazyPart(host, async () => new (await import('../poster/poster.part.ts')).PosterPart(host));
    this.#living = new LazyPart(host, async () => new (await import('../living/living.part.ts')).LivingPart(host));
    this.#legality = new LazyPart(host, () => import('./legality.part.ts'));
  }

  /** How articles are set that have addresses, and codes of these. */
  get setting() {
    const {href, isCurrent} = this.hash;
    return {prefix: '', href, isCurrent, code: (id: string) => this.articleCode(href(id))};
  }

  /** The articles that the reader looks for; all of them until then. */
  shown(groups: readonly Group[]): readonly Group[] {
    if (!this.#host.search || !this.#folded.isOpen('search')) return groups;
    return this.#finder.get()?.filter(groups) ?? groups;
  }

  /** Makes the board a poster where one was asked for. */
  pose(): void {
    const {paper, skin} = this.#host;
    if (paper || skin) this.#poster.get();
  }

  /** The QR code of the board on a poster that states its address. */
  boardCode({locale}: Telling) {
    const {paper, address} = this.#host;
    return paper && address ? (this.#poster.get()?.boardCode(address, locale) ?? nothing) : nothing;
  }

  /** The QR code of an article on a poster whose articles have addresses. */
  articleCode(hash: string | null) {
    const {paper, address} = this.#host;
    return paper && address ? (this.#poster.get()?.articleCode(address, hash) ?? null) : null;
  }

  /** 查找条文, above the sheet. */
  renderFinder(groups: readonly Group[], telling: Telling) {
    if (!this.#host.search || groups.length === 0) return nothing;
    return this.#folded.render('search', telling.words.find, () => this.#finder.get()?.render(groups, telling));
  }

  /** How the convention lives, wider conventions, versions and hints on wording, below the sheet. */
  renderBelow(read: ReadConvention, groups: readonly Group[], telling: Telling) {
    const part = read.convention ? CONVENTION.get('convention') : undefined;
    return html`${this.#renderLiving(read, telling)} ${part?.wider(read, telling, this.#folded)}
    ${part?.versions(read, telling, this.#folded, this.#versions)}
    ${
      this.#host.check
        ? this.#folded.render('legality', telling.words.legality, () =>
            this.#legality.get()?.legalityNotes(groups, telling),
          )
        : nothing
    }`;
  }

  #renderLiving({others, articles}: ReadConvention, telling: Telling) {
    const {data} = this.#host;
    const isLiving = holdsLiving(data);
    if (!isLiving && others.length === 0) return nothing;
    return this.#living.get()?.render(isLiving ? (data as object) : {}, others, articles, telling) ?? nothing;
  }
}
