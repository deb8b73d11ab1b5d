import type {Fact} from '@linli/model/community';

/** What a list of a mechanism holds: a name, or a name with one more word about it. */
export type Item = string | Readonly<Record<string, string | readonly string[]>>;

/** The lists a mechanism may carry; each is set in its own way. */
export interface MechanismLists {
  readonly steps?: readonly string[];
  readonly items?: readonly Item[];
  readonly levels?: readonly Item[];
  readonly streams?: readonly Item[];
  readonly roles?: readonly string[];
  readonly methods?: readonly string[];
  readonly topics?: readonly string[];
  readonly targets?: readonly string[];
  readonly channels?: readonly string[];
}

/** A working system of a locality (机制) as facts.json tells of it. */
export interface Mechanism extends MechanismLists {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly scope?: string;
  readonly note?: string;
  readonly facts?: readonly string[];
  readonly zh_hant?: {readonly name: string; readonly summary: string} & MechanismLists;
}

/** A fact with its twin in the other script, where the document is in traditional script. */
export interface SourceFact extends Fact {
  readonly display_hans?: string;
}

/** One locality of facts.json: document, mechanisms, figures. */
export interface Locality {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly script: string;
  readonly document_label: string;
  readonly document_label_hant?: string;
  readonly publisher: string | null;
  readonly publisher_note?: string;
  readonly document_date: string | null;
  readonly region: Readonly<Record<string, string | readonly string[]>>;
  readonly mechanisms: readonly Mechanism[];
  readonly facts: readonly SourceFact[];
}

export type Lang = 'zh-Hans' | 'zh-Hant';

/** A mechanism in the script of the page that tells of it. */
export function inScript(mechanism: Mechanism, lang: Lang): Mechanism {
  return lang === 'zh-Hant' && mechanism.zh_hant ? {...mechanism, ...mechanism.zh_hant} : mechanism;
}

/** Every fact of every locality by its id. */
export function factsById(localities: readonly Locality[]): ReadonlyMap<string, SourceFact> {
  return new Map(localities.flatMap(({facts}) => facts.map((fact) => [fact.id, fact] as const)));
}
