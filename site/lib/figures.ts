import type {Community, Fact, Section} from '@linli/model/community';
import {formatChange} from '@linli/model/quantity';
import type {Indicator} from '@linli/model/record/indicator';

import type {Lang, SourceFact} from './facts.ts';
import {typeset} from './typeset.ts';

/** The official wording of a fact: the document's own, or its twin in the script the page is written in. */
export function wording(fact: Fact | SourceFact, lang: Lang): string {
  return lang === 'zh-Hans' && 'display_hans' in fact && fact.display_hans ? fact.display_hans : fact.display;
}

/** What a number covers: scope, period, what it is of and per, as one line; empty when the document says nothing. */
export function about({scope, period}: {readonly scope?: string; readonly period?: string}): string {
  return [scope, period]
    .filter((word) => word !== undefined && word !== '')
    .map((word) => typeset(word!))
    .join(' · ');
}

const ARROWS = {increase: '↑', decrease: '↓'};

/** How a figure moved, arrow and words, as the documents write it: `↑ 较去年提升13个百分点`; null where nothing is known. */
export function changeText({change}: Indicator, lang: Lang): string | null {
  return change === undefined ? null : `${ARROWS[change.kind]} ${formatChange(change, lang)}`;
}

/** True where the number is open above (160余, 两年以上): its tile has an open right edge. */
export function isOpen({quantity}: Indicator): boolean {
  return quantity.qualifier === 'over' || quantity.qualifier === 'at-least';
}

/** The figures a chart draws, in their order. */
export function chartFigures({indicators}: Community, chart: string): readonly Indicator[] {
  return indicators.filter((indicator) => indicator.chart === chart);
}

/** A section's figures that no chart of the page draws. */
export function plainFigures({indicators, sections}: Community, section: Section): readonly Indicator[] {
  const charts = new Set(sections.flatMap(({widgets}) => widgets.map(({id}) => id)));
  return indicators.filter((one) => one.section === section.id && !(one.chart !== undefined && charts.has(one.chart)));
}

/** The facts that prove figures, in their order. */
export function provedFacts(figures: readonly Indicator[], facts: ReadonlyMap<string, Fact>): readonly Fact[] {
  return figures.flatMap(({fact}) => (fact === undefined ? [] : (facts.get(fact) ?? [])));
}
