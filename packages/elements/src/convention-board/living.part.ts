import {css, html, type LitElement, nothing, svg, type TemplateResult} from 'lit';

import {explain} from '@linli/model/explain';
import type {Problem} from '@linli/model/problem';
import {readObjects} from '@linli/model/read/objects';
import {
  type Effect,
  LIVING,
  type Pledge,
  type RoleModel,
  type Supervision,
} from '@linli/model/record/convention.living';
import type {RecordDefinition} from '@linli/model/record/definition';
import {readRecords} from '@linli/model/record/read-records';

import {wordsIn} from '../internal/locale.ts';
import {passGate} from '../internal/privacy-gate.ts';
import type {Telling} from './convention-board.layout.ts';
import {marker} from './convention-board.numbering.ts';
import {adoptMore} from './lazy-part.ts';
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

interface Living {
  readonly pledges: readonly Pledge[];
  readonly supervision: readonly Supervision[];
  readonly models: readonly RoleModel[];
  readonly effects: readonly Effect[];
  readonly problems: readonly Problem[];
}

/** How a convention lives after its vote: in counts, never in names. */
export class LivingPart {
  #data: unknown;
  #living: Living | undefined;

  constructor(host: LitElement) {
    adoptMore(host, styles);
  }

  render(data: object, telling: Telling): TemplateResult {
    if (this.#living === undefined || data !== this.#data) this.#living = readLiving(data);
    this.#data = data;
    const {pledges, supervision, models, effects, problems} = this.#living;
    const words = wordsIn(telling.locale, LIVING_WORDS);
    const told = problems.map((problem) => explain(problem, telling.locale));
    return html`<div class="living">
      ${section(words.pledges, pledges, () => bars(pledges, telling, words))}
      ${section(words.supervision, supervision, () => list(supervision, (each) => kept(each, telling, words)))}
      ${section(words.effects, effects, () => list(effects, (each) => effect(each, telling, words)))}
      ${section(words.models, models, () => list(models, (each) => [named(each.article, telling, words), each.text]))}
      ${told.map((sentence) => html`<p class="fault">${sentence}</p>`)}
    </div>`;
  }
}

function readLiving(data: object): Living {
  const problems: Problem[] = [];
  const read = <R>(rows: unknown, definition: RecordDefinition<R>, name: string): readonly R[] => {
    if (rows === undefined) return [];
    const found = readObjects(rows, [definition], name);
    problems.push(...found.problems);
    return found.tables.flatMap((table) => {
      const records = readRecords({...table, name}, definition);
      problems.push(...records.problems);
      return records.records;
    });
  };
  const {pledges, supervision, models, effects} = data as Readonly<Record<string, unknown>>;
  const agreed = read(models, LIVING.models, '榜样').filter(({consent}) => consent);
  const gated = passGate(
    agreed.map((each, index) => ({...each, id: String(index)})),
    ['text'],
    null,
  );
  return {
    pledges: read(pledges, LIVING.pledges, '承诺'),
    supervision: read(supervision, LIVING.supervision, '监督'),
    effects: read(effects, LIVING.effects, '成效'),
    models: gated.shown,
    problems: [...problems, ...gated.problems],
  };
}

const section = (title: string, rows: readonly unknown[], content: () => unknown) =>
  rows.length === 0
    ? nothing
    : html`<section>
        <p class="part">${title}</p>
        ${content()}
      </section>`;

const list = <R>(rows: readonly R[], tell: (row: R) => unknown) =>
  html`<ul>
    ${rows.map((row) => html`<li>${tell(row)}</li>`)}
  </ul>`;

const named = (article: number | undefined, {locale}: Telling, {colon}: LivingWords): string =>
  article === undefined ? '' : `${marker(article, 'article', locale)}${colon}`;

/** One bar a building, its figures beside it; a bar is drawn from exact counts only. */
function bars(pledges: readonly Pledge[], {format}: Telling, words: LivingWords) {
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
        <span>${words.signed(format(signed), format(households))}</span>
      </li>`;
    })}
  </ul>`;
}

function kept({period, article, kept: done, reminded}: Supervision, telling: Telling, words: LivingWords): string {
  const said = [
    done ? words.kept(telling.format(done)) : '',
    reminded ? words.reminded(telling.format(reminded)) : '',
  ].filter((each) => each !== '');
  return `${period} ${named(article, telling, words)}${said.join(words.comma) || words.missing}`;
}

const effect = ({label, article, before, after}: Effect, telling: Telling, words: LivingWords): string =>
  `${named(article, telling, words)}${label}${words.comma}${words.beforeAfter(telling.format(before), telling.format(after))}`;
