import type {Place, Problem} from '../problem/problem.ts';
import type {Brand, BrandPart} from '../record/brand.ts';
import type {FactMechanism, Facts} from './facts.ts';
import type {Settings} from './settings.ts';
import type {Tables} from './tables.ts';

const DIGITS = '零一二三四五六七八九';
const NUMBERS =
  /(\d{1,3}|两|兩|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?=[共微化社维維有处處步链鏈类類项項种種大个個心型事能层層])/g;

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两' || text === '兩') return 2;
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text);
  return (
    (ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten))) * 10 +
    (ten === text.length - 1 ? 0 : DIGITS.indexOf(text.slice(ten + 1)))
  );
}

/** How many things a name promises: 6共 is 6, 13处创意空间 is 13; `null` for none or for several numbers (三社四化). */
export function promisedBy(name: string): number | null {
  const found = [...name.matchAll(NUMBERS)].map(([text]) => numberOf(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function notice(promised: number | null, listed: number, place: Place): readonly Problem[] {
  if (promised === null || listed === 0 || listed >= promised) return [];
  return [{code: 'more-promised-than-listed', severity: 'notice', place, args: {promised, listed}}];
}

function brandPromises({parts, core}: Brand, place: (id: string) => Place): readonly Problem[] {
  const within = (part: BrandPart): readonly Problem[] => [
    ...notice(promisedBy(part.name), part.parts.length, place(part.id)),
    ...part.parts.flatMap(within),
  ];
  return [...(core ? within(core) : []), ...parts.flatMap(within)];
}

/** Units of things that a document names one by one. */
const NAMED_ONE_BY_ONE = ['处', '處', '种', '種', '项', '項'];

/**
 * What a mechanism's own figures promise: a number that is part of its name (6共), or a count of named things of which
 * the document names more than half but not all (13处, seven named). Fewer are examples, not a list.
 */
function promisedByFacts({name, facts = []}: FactMechanism, listed: number, {own}: Facts): number | null {
  for (const id of facts) {
    const fact = own.get(id);
    if (fact === undefined || fact.value === null || fact.qualifier !== 'exact') continue;
    if (fact.nature === 'structure' && promisedBy(name) === fact.value) return fact.value;
    if (fact.nature === 'figure' && NAMED_ONE_BY_ONE.includes(fact.unit) && listed > fact.value / 2) return fact.value;
  }
  return null;
}

function mechanismPromises({sections}: Settings, facts: Facts, at: (path: readonly (string | number)[]) => Place) {
  const known = new Map(facts.locality?.mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return sections.flatMap(({mechanisms}, s) =>
    mechanisms.flatMap((id, m) => {
      const mechanism = known.get(id);
      if (mechanism === undefined) return [];
      const listed = Math.max(mechanism.items?.length ?? 0, mechanism.steps?.length ?? 0);
      return notice(promisedByFacts(mechanism, listed, facts), listed, at(['sections', s, 'mechanisms', m]));
    }),
  );
}

function cataloguePromises(tables: Tables): readonly Problem[] {
  const lists = new Map<string, {count: number; place: Place}>();
  for (const {record, at} of tables.get('catalogue')?.rows ?? []) {
    if (record.list === undefined) continue;
    const {count = 0, place = at('list')} = lists.get(record.list) ?? {};
    lists.set(record.list, {count: count + 1, place});
  }
  return [...lists].flatMap(([name, {count, place}]) => notice(promisedBy(name), count, place));
}

/** Names that promise more than stands below them: said on the page, never repaired. */
export function promiseProblems(
  settings: Settings,
  brand: Brand | null,
  facts: Facts,
  tables: Tables,
  at: (path: readonly (string | number)[]) => Place,
): readonly Problem[] {
  const rows = new Map(tables.get('brand')?.rows.map(({record, at: cell}) => [record.id, cell('name')]));
  const place = (id: string): Place => rows.get(id) ?? {table: 'brand'};
  return [
    ...(brand === null ? [] : brandPromises(brand, place)),
    ...mechanismPromises(settings, facts, at),
    ...cataloguePromises(tables),
  ];
}
