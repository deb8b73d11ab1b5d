import type {Problem} from '../problem/problem.ts';
import type {Brand} from '../record/brand.ts';
import {brandFromRows} from '../record/brand-tree.ts';
import type {Community} from './community.ts';
import {articleProblems} from './conventions.ts';
import type {Facts} from './facts.ts';
import {readFacts} from './facts.ts';
import {figureProblems, figuresOf} from './figures.ts';
import {legalityOfSheet} from './legality.ts';
import {linkProblems} from './links.ts';
import {mapProblems, shapesOfTable} from './maps.ts';
import {pageProblems} from './page.ts';
import {privacyOfSettings, privacyOfSheet} from './privacy-gate.ts';
import {promiseProblems} from './promises.ts';
import type {Settings} from './settings.ts';
import {readSettings} from './settings.ts';
import type {Sheet} from './sheet.ts';
import type {Tables} from './tables.ts';
import {readTables} from './tables.ts';

/** A checked community, or null where anything is an error; all problems either way. */
export interface CommunityRead {
  readonly community: Community | null;
  readonly problems: readonly Problem[];
}

function missingFile(file: string): Problem {
  return {code: 'missing-file', severity: 'error', place: {table: file}, args: {file}};
}

function brandOf(settings: Settings, sheet: Sheet<unknown> | null, tables: Tables) {
  const rows = tables.get('brand')?.rows ?? [];
  if (sheet?.whole === false) return {brand: null, problems: []};
  const places = new Map(rows.map(({record, at}) => [record.id, at]));
  const head = settings.brand;
  return brandFromRows(
    rows.map(({record}) => record),
    head,
    ({id}, key) => places.get(id)?.(key),
  );
}

function sampleNotices({all}: Tables): readonly Problem[] {
  return all.flatMap(({table, rows}): Problem[] => {
    const count = rows.filter(({record}) => (record as {sample?: boolean}).sample === true).length;
    const place = {table: table.name, ...(table.sheet === undefined ? {} : {sheet: table.sheet})};
    return count === 0 ? [] : [{code: 'sample-rows', severity: 'notice', place, args: {count}}];
  });
}

function recordsOf(tables: Tables) {
  const rows = <R>(sheet: Sheet<R> | null): readonly R[] => sheet?.rows.map(({record}) => record) ?? [];
  return {
    grids: rows(tables.get('grid')),
    places: rows(tables.get('place')),
    wishes: rows(tables.get('wish')),
    conventions: rows(tables.get('convention')),
    articles: rows(tables.get('article')),
    deliberations: rows(tables.get('deliberation')),
    matters: rows(tables.get('matter')),
    catalogue: rows(tables.get('catalogue')),
    events: rows(tables.get('event')),
    sources: rows(tables.get('source')),
  };
}

function sourceOf({locality}: Facts, lang: Settings['lang']): Community['source'] {
  const hant = lang === 'zh-Hant' ? locality?.document_label_hant : undefined;
  return {
    document: hant ?? locality?.document_label ?? '',
    publisher: locality?.publisher ?? null,
    date: locality?.document_date ?? null,
  };
}

function communityOf(settings: Settings, brand: Brand, tables: Tables, facts: Facts): Community {
  const figures = tables.get('indicator');
  const samples = sampleNotices(tables).map(({args}) => (args as {count: number}).count);
  return {
    ...settings,
    brand,
    indicators: figures === null ? [] : figuresOf(figures, facts, settings.lang),
    ...recordsOf(tables),
    source: sourceOf(facts, settings.lang),
    sampleRows: samples.reduce((sum, count) => sum + count, 0),
  };
}

function checked(
  settings: Settings,
  at: ReturnType<typeof readSettings>['at'],
  tables: Tables,
  facts: Facts,
): CommunityRead {
  const {brand, problems: ofBrand} = brandOf(settings, tables.get('brand'), tables);
  const figures = tables.get('indicator');
  const problems = [
    ...facts.problems,
    ...ofBrand,
    ...(figures === null ? [] : figureProblems(figures, facts)),
    ...pageProblems(settings, facts, tables, at),
    ...promiseProblems(settings, brand, facts, tables, at),
    ...mapProblems(settings, at),
    ...privacyOfSettings(settings, at),
  ];
  return {community: brand === null ? null : communityOf(settings, brand, tables, facts), problems};
}

/**
 * Reads the files of one community: `community.yaml`, `facts.json`, and its tables as CSV or as one workbook. Bad data
 * become problems, one per place; where any of them is an error there is no community, for nothing half-read is shown.
 */
export function loadCommunity(files: ReadonlyMap<string, Uint8Array>): CommunityRead {
  const yaml = files.get('community.yaml');
  const tables = readTables(files);
  const settings = yaml === undefined ? null : readSettings(yaml);
  const missing = [
    ...(yaml === undefined ? [missingFile('community.yaml')] : []),
    ...(tables.get('brand') === null ? [missingFile('brand.csv')] : []),
    ...(tables.get('indicator') === null ? [missingFile('indicators.csv')] : []),
  ];
  const ofTables = [
    ...tables.problems,
    ...linkProblems(tables),
    ...articleProblems(tables),
    ...shapesOfTable(tables),
    ...tables.all.flatMap(privacyOfSheet),
    ...tables.all.flatMap(legalityOfSheet),
    ...sampleNotices(tables),
  ];
  const own = settings?.settings ?? null;
  const facts = own === null ? null : readFacts(files.get('facts.json'), own.id);
  const whole = settings && own && facts ? checked(own, settings.at, tables, facts) : null;
  const problems = [...missing, ...(settings?.problems ?? []), ...ofTables, ...(whole?.problems ?? [])];
  const fails = problems.some(({severity}) => severity === 'error');
  return {community: fails ? null : (whole?.community ?? null), problems};
}
