import {html, nothing, type TemplateResult} from 'lit';

import type {Block, Cell, Format, GridLayout, Step, Street} from './grid-map.layout.ts';
import type {Words} from './grid-map.zh.ts';

/** What the reader is at: the chosen grid and the one that holds the tab stop. */
export interface At {
  readonly selected: string;
  readonly tabStop: string;
  /** Whether a hand arrangement has the room it needs; undefined until that was measured. */
  readonly fits?: boolean;
}

/** The number large on one line; said as the name is written, 第十三网格. */
function sign({sign: {before, number, after}, grid}: Cell): TemplateResult {
  if (!number) return html`<span class="sign">${before}</span>`;
  return html`<span class="unseen">${grid.name}</span>
    <span class="sign" aria-hidden="true"
      >${before} <span class="plate"><b>${number}</b>${after}</span></span
    >`;
}

function cell(one: Cell, {selected, tabStop}: At, community = ''): TemplateResult {
  const {id, shade, lines} = one;
  return html`<button
    class="cell"
    part="cell"
    type="button"
    data-id=${id}
    data-shade=${shade}
    tabindex=${id === tabStop ? 0 : -1}
    aria-pressed=${id === selected ? 'true' : 'false'}
  >
    ${community ? html`<span class="place">${community}</span>` : nothing} ${sign(one)}
    ${lines.map(({unseen, text}) => html`<span class="line"><span class="unseen">${unseen}</span>${text}</span>`)}
  </button>`;
}

function block({name, across, cells}: Block, at: At, index: number): TemplateResult {
  return html`<div class="block" data-across=${across} role="group" aria-labelledby=${`block-${index}`}>
    <p class="name" id=${`block-${index}`}>${name}</p>
    <div class="cells">${cells.map((one) => cell(one, at))}</div>
  </div>`;
}

function street(row: Street, at: At): TemplateResult {
  return html`<div class="street">
    ${row.map((one) => (one ? cell(one, at, one.community) : html`<span class="gap"></span>`))}
  </div>`;
}

/** The blocks and lanes; in the hand arrangement, its rows. */
export function blocks({blocks, streets}: GridLayout, at: At, words: Words): TemplateResult {
  if (streets.length > 0) {
    const columns = streets[0]!.length;
    const fit = at.fits === undefined ? nothing : at.fits ? 'yes' : 'no';
    return html`<div class="streets" data-columns=${columns} data-wide=${columns > 3 ? 'yes' : 'no'} data-fit=${fit}>
      ${streets.map((row) => street(row, at))}
      <p class="reflowed">${words.reflowed}</p>
    </div>`;
  }
  return html`<div class="blocks">${blocks.map((one, index) => block(one, at, index))}</div>`;
}

/** The steps of the scale with their ranges as text, and at the lower left what the map is not. */
export function foot(steps: readonly Step[], words: Words): TemplateResult {
  return html`<div class="foot">
    ${
      steps.length === 0
        ? nothing
        : html`<div class="legend" part="legend">
            <p id="legend">${words.legend}</p>
            <ul aria-labelledby="legend">
              ${steps.map(({shade, text}) => html`<li><span class="swatch" data-shade=${shade}></span>${text}</li>`)}
            </ul>
          </div>`
    }
    <p class="disclaimer" part="disclaimer">${words.disclaimer}</p>
  </div>`;
}

const fact = (term: string, value: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const telephone = (phone: string) =>
  html`<a class="phone" href=${`tel:${phone.replace(/[^\d+#*]/g, '')}`}>${phone}</a>`;

/** Everything that is public about the chosen grid; without one, how to choose. */
export function detail(chosen: Cell | undefined, format: Format, words: Words): TemplateResult {
  if (!chosen) return html`<p class="hint">${words.choose}<br />${words.chooseHint}</p>`;
  const {name, community, leader, workers, households, population, bounds, note} = chosen.grid;
  const people = leader ? [leader, ...workers] : workers;
  return html`<h3>${name}</h3>
    <p class="of">${community}</p>
    <dl>
      ${people.map(({role, name: who, phone}) =>
        fact(role, html`${who ?? words.roleOnly}${phone ? html`<br />${telephone(phone)}` : nothing}`),
      )}
      ${fact(words.households, households ? format(households, '户') : words.missing)}
      ${population ? fact(words.population, format(population, '人')) : nothing}
      ${bounds ? fact(words.bounds, bounds) : nothing} ${note ? fact(words.note, note) : nothing}
    </dl>
    <button class="close" type="button">${words.close}</button>`;
}
