import type {Problem} from '@linli/model/problem';
import {readObjects} from '@linli/model/read/objects';
import type {Read, Table} from '@linli/model/read/table';
import {type Article, articleRecord} from '@linli/model/record/article';
import {type Convention, conventionRecord} from '@linli/model/record/convention';
import {readRecords} from '@linli/model/record/read-records';

import {passGate} from '../internal/privacy-gate.ts';
import {withRowNumbers} from '../internal/row-numbers.ts';

/** A convention (null where only its articles are known), its articles, and what was wrong. */
export interface ReadConvention {
  readonly convention: Convention | null;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What `data` may be besides rows: a convention and its articles, each as a checked record or as rows. */
interface Parts {
  readonly convention?: unknown;
  readonly articles?: unknown;
}

const PROSE = ['text', 'plain', 'case', 'parallel'] as const;
const NOTHING: ReadConvention = {convention: null, articles: [], problems: []};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isConvention = (value: unknown): value is Convention =>
  isObject(value) && Array.isArray((value as Convention).procedure);
const isArticle = (value: unknown): value is Article =>
  isObject(value) && typeof (value as Article).number === 'number' && typeof (value as Article).sample === 'boolean';

function readArticles(table: Table): ReadConvention {
  const numbered = withRowNumbers(table, articleRecord, ['id', 'number']);
  const {records, problems} = readRecords(numbered, articleRecord);
  const gated = passGate(records, PROSE, numbered);
  return {convention: null, articles: gated.shown, problems: [...problems, ...gated.problems]};
}

function readConvention(table: Table): ReadConvention {
  const {records, problems} = readRecords(withRowNumbers(table, conventionRecord, ['id']), conventionRecord);
  return {convention: records[0] ?? null, articles: [], problems};
}

const join = (parts: readonly ReadConvention[], problems: readonly Problem[] = []): ReadConvention => ({
  convention: parts.find(({convention}) => convention)?.convention ?? null,
  articles: parts.flatMap(({articles}) => articles),
  problems: [...problems, ...parts.flatMap((part) => part.problems)],
});

/** Tells the table of articles from the one of the convention by their columns. */
function readTables({tables, problems}: Read): ReadConvention {
  const parts = tables.map((table) => (table.kind === 'convention' ? readConvention(table) : readArticles(table)));
  return join(parts, problems);
}

function articlesPart(articles: unknown): ReadConvention {
  if (Array.isArray(articles) && articles.every(isArticle)) {
    const {shown, problems} = passGate(articles as readonly Article[], PROSE, null);
    return {...NOTHING, articles: shown, problems};
  }
  const {tables, problems} = readObjects(articles, [articleRecord], '');
  return join(tables.map(readArticles), problems);
}

function conventionPart(convention: unknown): ReadConvention {
  if (isConvention(convention)) return {...NOTHING, convention};
  const {tables, problems} = readObjects([convention], [conventionRecord], '');
  return join(tables.map(readConvention), problems);
}

/** Makes the reader of one board. Nothing is read twice; all articles pass the privacy gate. */
export function conventionReader(): (data: unknown, read: () => Read) => ReadConvention {
  let last: unknown;
  let result = NOTHING;
  return (data, read) => {
    const isParts = isObject(data) && ('articles' in data || 'convention' in data);
    const isChecked = Array.isArray(data) && data.every(isArticle);
    const from = isParts || isChecked ? data : read();
    if (from === last) return result;
    last = from;
    if (isChecked) result = articlesPart(data);
    else if (!isParts) result = readTables(from as Read);
    else {
      const {convention, articles} = data as Parts;
      result = join([
        isObject(convention) ? conventionPart(convention) : NOTHING,
        articles === undefined ? NOTHING : articlesPart(articles),
      ]);
    }
    return result;
  };
}
