import {html, isServer, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {brandRecord} from '@linli/model/record/brand';

import {dataView} from '../internal/data-view.ts';
import {localeOf} from '../internal/locale.ts';
import {emptyNotice, notice, problemNotice} from '../internal/notice.ts';
import {problemSentences} from '../internal/problem-sentences.ts';
import {safeUrl} from '../internal/safe-url.ts';
import {TableSource} from '../internal/table-source.ts';
import {whenHere} from '../internal/wanted-parts.ts';
import {hostStyles} from '../styles/host.styles.ts';
import {isBrandForm, type ReadBrand, readBrand, wholeBrand} from './brand-diagram.data.ts';
import {type BrandLayout, layoutBrand} from './brand-diagram.layout.ts';
import {blockStyles} from './brand-diagram.styles.ts';
import {diagram} from './brand-diagram.templates.ts';
import {words as zhHans, type Words} from './brand-diagram.zh.ts';
import {formStyles} from './brand-forms.styles.ts';
import {brandFromList} from './brand-list.ts';
import {WORDS} from './brand-words.ts';

/**
 * A governance brand as a structure: its core, its parts and what each means, any depth.
 *
 * Use it at the head of a community's page, where its links lead to the sections below. Put the parts inside as a
 * `<table>` or a nested list: readers get them before, and without, scripts.
 *
 * @summary Diagram of a governance brand that works as the page's navigation.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The same parts as a `<table>` or a nested list.
 * @csspart core - The core.
 * @csspart part - One part.
 */
export class BrandDiagram extends LitElement {
  static override styles = [...hostStyles, blockStyles, formStyles];

  /** Heading and accessible name of the diagram. */
  @property() label = '';

  /** A whole brand (`{name, form, core, parts}`), or rows with Chinese or English column names. */
  @property({attribute: false}) data: unknown;

  /** How the parts stand: `core-ring`, `chain`, `parties`, `nested`, `tiers`, `petals`. Empty: as the data says. */
  @property() form = '';

  /** Folds the table or list away. */
  @property({type: Boolean}) folded = false;

  readonly #tables = new TableSource(this, [brandRecord]);
  readonly #sentences = problemSentences(this);
  /** A root that was there before the element: the server's picture stands in it. */
  readonly #drawnByServer = !isServer && this.shadowRoot !== null;
  #words: Words = zhHans;
  #read: ReadBrand = {brand: null, problems: []};
  #layout: BrandLayout | null = null;

  /** It waits for the words of its language; if they never come, the server's picture stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const anyway = !this.#drawnByServer || this.hasUpdated;
    return whenHere([[WORDS, localeOf(this)]], () => super.scheduleUpdate(), anyway);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#words = WORDS.get(localeOf(this)) ?? zhHans;
    this.#read = this.#readBrand();
    const {brand} = this.#read;
    const form = isBrandForm(this.form) ? this.form : brand?.form;
    this.#layout = brand && form ? layoutBrand(brand, form, safeUrl, this.#words) : null;
  }

  protected override render() {
    const locale = localeOf(this);
    const {problems} = this.#read;
    return html`
      ${this.#layout ? this.#renderDiagram(this.#layout) : this.#tables.pending ? nothing : this.#renderEmpty()}
      ${problemNotice(locale, problems.length, this.#sentences(problems, locale))}
      ${/^(sibling|for)$/.test(this.#tables.origin) ? nothing : dataView(locale, this.folded)}
    `;
  }

  #renderDiagram(layout: BrandLayout) {
    const name = this.label || this.#words.diagram;
    const linked = [layout.core, ...layout.parts, ...layout.strands].some((node) => node && node.href !== '');
    const drawing = diagram(layout, this.#words);
    return html`<figure aria-label=${name} aria-describedby="summary">
      ${this.label ? html`<figcaption class="heading" part="label">${this.label}</figcaption>` : nothing}
      <p class="unseen" id="summary">${layout.summary}</p>
      ${linked ? html`<nav aria-label=${name}>${drawing}</nav>` : html`<div>${drawing}</div>`}
      ${layout.notices.map((sentence) => notice(sentence))}
    </figure>`;
  }

  #renderEmpty() {
    return this.#tables.origin === 'none' && this.children.length === 0
      ? emptyNotice(localeOf(this))
      : notice(this.#words.empty);
  }

  #readBrand(): ReadBrand {
    const whole = wholeBrand(this.data);
    if (whole) return {brand: whole, problems: []};
    const {tables, problems} = this.#tables.read();
    const form = isBrandForm(this.form) ? this.form : 'core-ring';
    if (this.#tables.origin !== 'none' || this.#tables.pending) {
      return readBrand(tables, problems, this.#tables.description.title ?? this.label, form);
    }
    const list = Array.from(this.children).find(({localName}) => localName === 'ul' || localName === 'ol');
    return {brand: list ? brandFromList(list, this.label, form) : null, problems};
  }
}
