import type {Problem} from '../problem/problem.ts';
import type {Change, Qualifier, Quantity} from '../quantity/quantity.ts';
import {present} from '../record/present.ts';
import type {Fact} from './community.ts';

/** A working system as facts.json tells of it: only what the checks need. */
export interface FactMechanism {
  readonly id: string;
  readonly name: string;
  readonly items?: readonly unknown[];
  readonly steps?: readonly unknown[];
  readonly facts?: readonly string[];
}

/** One locality of facts.json. */
export interface FactLocality {
  readonly id: string;
  readonly document_label: string;
  readonly document_label_hant?: string;
  readonly publisher: string | null;
  readonly document_date: string | null;
  readonly mechanisms: readonly FactMechanism[];
  readonly facts: readonly Fact[];
}

/** facts.json as one community sees it. */
export interface Facts {
  readonly locality: FactLocality | null;
  /** Every fact of every locality by its id. */
  readonly all: ReadonlyMap<string, Fact>;
  readonly own: ReadonlyMap<string, Fact>;
  readonly problems: readonly Problem[];
}

const NONE: Omit<Facts, 'problems'> = {locality: null, all: new Map(), own: new Map()};

function parse(bytes: Uint8Array): readonly FactLocality[] | null {
  try {
    const data = JSON.parse(new TextDecoder().decode(bytes)) as {schema?: unknown; localities?: unknown};
    const known = data?.schema === 'community-governance-facts/1' && Array.isArray(data.localities);
    return known ? (data.localities as readonly FactLocality[]) : null;
  } catch {
    return null;
  }
}

const byId = (facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

/** Reads facts.json and finds the locality with the community's id. */
export function readFacts(bytes: Uint8Array | undefined, community: string): Facts {
  const place = {table: 'facts.json'};
  if (bytes === undefined) {
    const args = {file: 'facts.json'};
    return {...NONE, problems: [{code: 'missing-file', severity: 'error', place, args}]};
  }
  const localities = parse(bytes);
  if (localities === null) {
    return {...NONE, problems: [{code: 'facts-unreadable', severity: 'error', place, args: {}}]};
  }
  const all = byId(localities.flatMap(({facts}) => facts));
  const locality = localities.find(({id}) => id === community) ?? null;
  if (locality === null) {
    return {...NONE, all, problems: [{code: 'locality-not-in-facts', severity: 'error', place, args: {}}]};
  }
  return {locality, all, own: byId(locality.facts), problems: []};
}

/** A fact's figure as a quantity that keeps its official wording. */
export function quantityOf({value, range_to: upper, qualifier, unit, display}: Fact): Quantity {
  return present<Quantity>({value, upper, qualifier: qualifier as Qualifier, unit, text: display});
}

/** How a fact's figure moved, or undefined. */
export function changeOf({change}: Fact): Change | undefined {
  if (change === undefined) return undefined;
  const {kind, amount, unit, base} = change;
  return {kind, amount: {value: amount, qualifier: 'exact', unit}, base};
}
