import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '@linli/model/quantity';

import {type Qr, qrOf, scannable} from '../../internal/qr.ts';
import {sampleBadge} from '../../internal/notice.ts';
import type {FourBounds} from './four-bounds.ts';
import type {Poster, Post} from './poster.layout.ts';
import type {PosterWords} from './poster.words.ts';

/** What every sheet says besides its grid. */
export interface Imprint {
  readonly words: PosterWords;
  readonly locale: Locale;
  /** Address of the page that shows the grid. */
  readonly address: string;
  readonly source: string;
  /** The day of printing, in words. */
  readonly printed: string;
  /** 审图号, or an empty text for a schematic. */
  readonly reviewNumber: string;
}

type Template = TemplateResult | typeof nothing;

function plate({sign: {before, number, after}, name}: Poster): TemplateResult {
  return number ? html`<span>${before}</span><b>${number}</b><span>${after}</span>` : html`<span>${name}</span>`;
}

function head(poster: Poster, {words, locale}: Imprint): TemplateResult {
  return html`<header>
    <div>
      <p class="of">${poster.community}</p>
      <h1>${poster.name}<span>${words.board}</span></h1>
    </div>
    ${poster.sample ? sampleBadge(locale) : nothing}
  </header>`;
}

/** The grid as a block between what bounds it, north at the top. */
function plan(poster: Poster, bounds: FourBounds, words: PosterWords): TemplateResult {
  const side = (name: 'north' | 'east' | 'south' | 'west') =>
    html`<p class=${name}><b>${words.side[name]}</b><span>${bounds[name]}</span></p>`;
  return html`<section class="bounds">
    <h2>${words.bounds}</h2>
    <div class="plan">
      ${side('north')}${side('west')}
      <p class="block">${plate(poster)}</p>
      ${side('east')}${side('south')}
    </div>
    ${bounds.rest ? html`<p class="remark">${bounds.rest}</p>` : nothing}
  </section>`;
}

function about({facts, note}: Poster, words: PosterWords): TemplateResult {
  return html`<section class="about">
    <h2>${words.about}</h2>
    <dl>
      ${facts.map(
        ({term, text}) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${note ? html`<p class="remark">${note}</p>` : nothing}
  </section>`;
}

function post({role, people}: Post): TemplateResult {
  return html`<div class="post">
    <dt>${role}</dt>
    ${people.map(
      ({name, phone}) => html`<dd><span>${name}</span>${phone ? html`<b class="phone">${phone}</b>` : nothing}</dd>`,
    )}
  </div>`;
}

function posts({posts: all}: Poster, words: PosterWords): Template {
  if (all.length === 0) return nothing;
  return html`<section class="people">
    <h2>${words.people}</h2>
    <dl>${all.map(post)}</dl>
  </section>`;
}

function duties({duties: all}: Poster, words: PosterWords): Template {
  if (all.length === 0) return nothing;
  return html`<section class="duties">
    <h2>${words.duties}</h2>
    <ul>
      ${all.map((duty) => html`<li>${duty}</li>`)}
    </ul>
  </section>`;
}

const picture = ({size, path}: Qr): TemplateResult =>
  html`<svg class="qr" aria-hidden="true" viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    <path d=${path}></path>
  </svg>`;

function foot({address, words, source, printed, reviewNumber}: Imprint): TemplateResult {
  const whole = scannable(address);
  const qr = whole ? qrOf(whole) : null;
  return html`<footer>
    <div>
      <p class="law">${reviewNumber ? words.reviewed(reviewNumber) : words.disclaimer}</p>
      <p>${source ? words.source(source) : nothing}</p>
      <p>${words.printedOn(printed)}</p>
    </div>
    ${
      qr
        ? html`<div class="scan">
            <p>${words.scan}</p>
            ${picture(qr)}
          </div>`
        : nothing
    }
  </footer>`;
}

/** One sheet of paper: one grid. */
export function sheet(poster: Poster, imprint: Imprint, paper: string): TemplateResult {
  const {words} = imprint;
  return html`<article class="sheet" data-paper=${paper} data-density=${poster.density}>
    ${head(poster, imprint)}
    <div class="where">${poster.bounds ? plan(poster, poster.bounds, words) : nothing}${about(poster, words)}</div>
    ${posts(poster, words)}${duties(poster, words)}${foot(imprint)}
  </article>`;
}
