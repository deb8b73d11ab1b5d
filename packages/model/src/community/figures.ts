import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {sameUnit} from '../quantity/units.ts';
import type {Indicator} from '../record/indicator.ts';
import {present} from '../record/present.ts';
import type {Community, Fact} from './community.ts';
import type {Facts} from './facts.ts';
import {changeOf, quantityOf} from './facts.ts';
import type {Placed, Sheet} from './sheet.ts';

const sameNumber = (one: Quantity, other: Quantity): boolean =>
  one.value === other.value &&
  one.upper === other.upper &&
  one.qualifier === other.qualifier &&
  sameUnit(one.unit, other.unit);

function isSameChange({change: own}: Indicator, fact: Fact): boolean {
  const told = changeOf(fact);
  if (own === undefined) return true;
  if (told === undefined) return false;
  return own.kind === told.kind && own.amount.value === told.amount.value && own.amount.unit === told.amount.unit;
}

/** Where a row says again what its fact says, both must agree. */
function disagreements({record, at}: Placed<Indicator>, fact: Fact): readonly Problem[] {
  const {quantity, period, scope} = record;
  const wrong: (readonly [string, string])[] = [];
  const given = quantity.value !== null || quantity.text !== undefined;
  if (given && !sameNumber(quantity, quantityOf(fact))) wrong.push(['quantity', '数值']);
  if (!isSameChange(record, fact)) wrong.push(['change', '变化']);
  if (period !== undefined && fact.period !== undefined && period !== fact.period) wrong.push(['period', '时间']);
  if (scope !== undefined && fact.scope !== undefined && scope !== fact.scope) wrong.push(['scope', '范围']);
  return wrong.map(([key, expected]) => ({
    code: 'fact-disagrees',
    severity: 'error',
    place: at(key),
    args: {fact: fact.id, expected},
  }));
}

function factProblems(row: Placed<Indicator>, facts: Facts): readonly Problem[] {
  const {record, at} = row;
  if (record.fact === undefined) return [];
  const place = at('fact');
  const fact = facts.all.get(record.fact);
  if (fact === undefined) return [{code: 'unknown-fact', severity: 'error', place, args: {expected: '事实'}}];
  if (!facts.own.has(fact.id)) {
    return [{code: 'fact-of-other-community', severity: 'error', place, args: {fact: fact.id}}];
  }
  if (fact.nature !== 'figure' && record.chart !== undefined) {
    return [{code: 'fact-not-a-figure', severity: 'error', place, args: {fact: fact.id, nature: fact.nature}}];
  }
  return disagreements(row, fact);
}

/** Every figure of the community's document must be somewhere in its table, and once is enough. */
function coverage(sheet: Sheet<Indicator>, facts: Facts): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const {record, at} of sheet.rows) {
    if (record.fact === undefined) continue;
    if (seen.has(record.fact)) {
      problems.push({code: 'fact-shown-twice', severity: 'warning', place: at('fact'), args: {fact: record.fact}});
    }
    seen.add(record.fact);
  }
  for (const fact of facts.own.values()) {
    if (fact.nature !== 'figure' || seen.has(fact.id)) continue;
    const place = {table: sheet.table.name};
    problems.push({code: 'fact-not-shown', severity: 'error', place, args: {fact: fact.id}});
  }
  return problems;
}

/** Checks the figures of a whole table against facts.json. */
export function figureProblems(sheet: Sheet<Indicator>, facts: Facts): readonly Problem[] {
  if (!sheet.whole || facts.locality === null) return [];
  return [...sheet.rows.flatMap((row) => factProblems(row, facts)), ...coverage(sheet, facts)];
}

/** The figures with what their facts give: number, wording, unit, change, period, scope, note, source. */
export function figuresOf(sheet: Sheet<Indicator>, facts: Facts, lang: Community['lang']): readonly Indicator[] {
  const byFact = new Map(sheet.rows.map(({record}) => [record.fact, record.id]));
  const {locality} = facts;
  const hant = lang === 'zh-Hant' ? locality?.document_label_hant : undefined;
  return sheet.rows.map(({record}) => {
    const fact = record.fact === undefined ? undefined : facts.own.get(record.fact);
    if (fact === undefined) return record;
    const label = record.label || (lang === 'zh-Hant' && fact.label_hant) || fact.label;
    const partOf = record.partOf ?? byFact.get(fact.of);
    return present<Indicator>({
      ...record,
      label,
      quantity: quantityOf(fact),
      change: changeOf(fact),
      period: record.period ?? fact.period,
      scope: record.scope ?? fact.scope,
      note: record.note ?? fact.note,
      per: fact.per,
      partOf,
      of: partOf === undefined ? fact.of : undefined,
      source: record.source ?? hant ?? locality?.document_label,
    });
  });
}
