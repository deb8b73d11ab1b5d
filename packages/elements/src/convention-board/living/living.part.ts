import {css, html, type LitElement, nothing, svg, type TemplateResult} from 'lit';

import {explain} from '@linli/model/explain';
import {formatQuantity, type Locale, type Quantity} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';
import type {Article} from '@linli/model/record/article';
import type {Effect, Pledge, Supervision} from '@linli/model/record/convention.living';

import {addStyles} from '../../internal/add-styles.ts';
import {wordsIn} from '../../internal/locale.ts';
import {sampleBadge} from '../../internal/notice.ts';
import type {Telling} from '../text/sheet.layout.ts';
import {marker} from '../text/numbering.ts';
import {KINDS, type Living, readLiving} from './living.data.ts';
import {sectionStyles} from '../convention/section.styles.ts';
import {LIVING_WORDS, type LivingWords} from './living.words.ts';

const styles = css`
  .living .bars {
    display: grid;
    grid-template-columns: fit-content(10em) minmax(3em, 24em) auto;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .living ul.bars {
    padding: 0;
  }

  .living .bars > li > :last-child {
    white-space: nowrap;
  }

  .living .bars > li {
    display: contents;
  }

  .living svg {
    width: 100%;
    height: 0.9em;
  }

  .living .whole {
    fill: var(--_brand-1);
  }

  .living .part-of {
    fill: var(--_brand);
  }

  .living ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  @media (forced-colors: active) {
    .living .whole {
      fill: Canvas;
      stroke: CanvasText;
    }

    .living .part-of {
      fill: CanvasText;
    }
  }
`;

/** How a convention lives after its vote: in counts, never in names. */
export class LivingPart {
  #from: readonly unknown[] = [];
  #living: Living | undefined;

  constructor(host: LitElement) {
    addStyles(host, sectionStyles, styles);
  }

  /** What `data` holds and what the tables say, under their headings. */
  render(data: object, tables: readonly Table[], articles: readonly Article[], telling: Telling): TemplateResult {
    const parts = data as Readonly<Record<string, unknown>>;
    const from = [tables, articles, ...KINDS.map((kind) => parts[kind])];
    if (this.#living === undefined || from.some((each, index) => each !== this.#from[index])) {
      this.#living = readLiving(parts, tables, new Set(articles.map(({number}) => number)));
    }
    this.#from = from;
    const {pledges, supervision, models, effects, problems} = this.#living;
    const words = wordsIn(telling.locale, LIVING_WORDS);
    const {locale} = telling;
    const told = problems.map((problem) => explain(problem, locale));
    return html`<div class="living">
      ${section(words.pledges, pledges, locale, () => bars(pledges, telling, words))}
      ${section(words.supervision, supervision, locale, () => list(supervision, (each) => kept(each, telling, words)))}
      ${section(words.effects, effects, locale, () => list(effects, (each) => effect(each, telling, words)))}
      ${section(words.models, models, locale, () => list(models, (each) => [named(each.article, telling, words), each.text]))}
      ${told.map((sentence) => html`<p class="fault">${sentence}</p>`)}
    </div>`;
  }
}

interface Sampled {
  readonly sample?: boolean;
}

const section = (title: string, rows: readonly Sampled[], locale: Locale, content: () => unknown) =>
  rows.length === 0
    ? nothing
    : html`<section>
        <p class="part">${title} ${rows.some(({sample}) => sample) ? sampleBadge(locale) : nothing}</p>
        ${content()}
      </section>`;

const list = <R>(rows: readonly R[], tell: (row: R) => unknown) =>
  html`<ul>
    ${rows.map((row) => html`<li>${tell(row)}</li>`)}
  </ul>`;

const named = (article: number | undefined, {locale}: Telling, {colon}: LivingWords): string =>
  article === undefined ? '' : `${marker(article, 'article', locale)}${colon}`;

/** One bar a building, its figures beside it; a bar is drawn from exact counts only. */
function bars(pledges: readonly Pledge[], {locale}: Telling, words: LivingWords) {
  const isExact = ({signed, households}: Pledge) => signed.qualifier === 'exact' && households.qualifier === 'exact';
  return html`<ul class="bars" role="list">
    ${pledges.map((pledge) => {
      const {building, signed, households} = pledge;
      const share = isExact(pledge) && households.value ? (signed.value ?? 0) / households.value : null;
      return html`<li>
        <span>${building}</span>
        <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect class="whole" width="100" height="4"></rect>
          ${share === null ? nothing : svg`<rect class="part-of" width=${share * 100} height="4"></rect>`}
        </svg>
        <span>${words.signed(formatQuantity(signed, locale), formatQuantity(households, locale))}</span>
      </li>`;
    })}
  </ul>`;
}

function kept({period, article, kept: done, reminded}: Supervision, telling: Telling, words: LivingWords): string {
  const format = (quantity: Quantity) => formatQuantity(quantity, telling.locale);
  const said = [done ? words.kept(format(done)) : '', reminded ? words.reminded(format(reminded)) : ''].filter(
    (each) => each !== '',
  );
  return `${period} ${named(article, telling, words)}${said.join(words.comma) || words.missing}`;
}

const effect = ({label, article, before, after}: Effect, telling: Telling, words: LivingWords): string =>
  `${named(article, telling, words)}${label}${words.comma}${words.beforeAfter(formatQuantity(before, telling.locale), formatQuantity(after, telling.locale))}`;
