import type {Lang} from './facts.ts';
import {words as hans} from './words.hans.ts';
import {words as hant} from './words.hant.ts';

/** The site's own words on a community's page, in the two scripts it can have. */
export interface Words {
  readonly locale: Lang;
  readonly skip: string;
  readonly site: string;
  readonly home: string;
  readonly nav: {readonly brands: string; readonly sources: string; readonly builder: string; readonly about: string};
  readonly trail: string;
  readonly main: string;
  readonly contents: string;
  readonly heading: string;
  readonly systems: string;
  readonly figures: string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly allFigures: string;
  readonly document: string;
  readonly publisher: string;
  readonly noPublisher: string;
  readonly date: string;
  readonly noDate: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly note: string;
  /** Caption of the second table of a map of grids. */
  readonly places: string;
  readonly source: string;
  /** Before the official wordings under a chart. */
  readonly original: string;
  readonly brand: string;
  readonly missing: string;
  readonly updated: string;
  readonly reviewed: string;
  readonly contact: string;
  readonly host: string;
  readonly noHost: string;
  readonly access: string;
  readonly correct: string;
  readonly correctHow: string;
  readonly scope: string;
  readonly period: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly article: (number: string) => string;
}

/** The words of a page in its script. */
export function wordsFor(lang: Lang): Words {
  return lang === 'zh-Hant' ? hant : hans;
}
