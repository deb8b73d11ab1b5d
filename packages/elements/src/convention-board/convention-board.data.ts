import type {Problem} from '@linli/model/problem';
import type {Recognised} from '@linli/model/read/cells';
import type {Read, Table} from '@linli/model/read/table';
import {type Article, articleRecord} from '@linli/model/record/article';
import type {Convention} from '@linli/model/record/convention';
import {NAMING_COLUMNS} from '@linli/model/record/convention.naming';
import {readRecords} from '@linli/model/record/read-records';

import {passGate, WHOLE_GATE} from '../internal/privacy-gate.ts';
import {readData, WHOLE} from '../internal/reading.ts';
import {withRowNumbers} from '../internal/row-numbers.ts';
import {CONVENTION} from './parts/board-parts.ts';

/** The convention to show (null where only its articles are known), all that were read, their articles, what was wrong. */
export interface ReadConvention {
  readonly convention: Convention | null;
  /** Also earlier versions, and wider conventions that it adds to. */
  readonly conventions: readonly Convention[];
  readonly articles: readonly Article[];
  /** Tables beside those of the articles and the convention: how it lives. */
  readonly others: readonly Table[];
  /** How many articles wait for the whole privacy gate, which is not here yet. */
  readonly undecided: number;
  /** True where rows are odd and the file that reads such rows is not here yet. */
  readonly unread: boolean;
  readonly problems: readonly Problem[];
}

/** What `data` may be besides rows: a convention and its articles, each as a checked record or as rows; several conventions as a list. */
interface Parts {
  readonly convention?: unknown;
  readonly articles?: unknown;
}

const PROSE = ['text', 'plain', 'case', 'parallel'] as const;
const NOTHING: ReadConvention = {
  convention: null,
  conventions: [],
  articles: [],
  others: [],
  undecided: 0,
  unread: false,
  problems: [],
};

/** By which columns tables are told apart; conventions are read by a part that loads where there are any. */
export const RECOGNISED: readonly Recognised[] = [articleRecord, {kind: 'convention', columns: NAMING_COLUMNS}];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isConvention = (value: unknown): value is Convention =>
  isObject(value) && Array.isArray((value as Convention).procedure);
const isArticle = (value: unknown): value is Article =>
  isObject(value) && typeof (value as Article).number === 'number' && typeof (value as Article).sample === 'boolean';

function readArticles(table: Table): ReadConvention {
  const numbered = withRowNumbers(table, articleRecord, ['id', 'number']);
  const {records, problems} = readRecords(numbered, articleRecord);
  const gated = passGate(records, PROSE, numbered);
  const {shown, undecided} = gated;
  return {...NOTHING, articles: shown, undecided, problems: [...problems, ...gated.problems]};
}

const readConvention = (table: Table): ReadConvention => ({
  ...NOTHING,
  ...CONVENTION.get('convention')?.conventionsIn(table),
});

/** The newest: the first that no other takes the place of, and that none adds to. */
function newestOf(conventions: readonly Convention[]): Convention | null {
  const older = new Set(conventions.flatMap(({replaces, inherits}) => [replaces, inherits]));
  return conventions.find(({id}) => !older.has(id)) ?? conventions[0] ?? null;
}

function join(parts: readonly ReadConvention[], problems: readonly Problem[] = []): ReadConvention {
  const conventions = parts.flatMap((part) => part.conventions);
  return {
    convention: newestOf(conventions),
    conventions,
    articles: parts.flatMap(({articles}) => articles),
    others: [],
    undecided: parts.reduce((sum, {undecided}) => sum + undecided, 0),
    unread: parts.some(({unread}) => unread),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
  };
}

const isOfConvention = ({kind, keys}: Table): boolean => kind === 'convention' && keys.indexOf('title') >= 0;
const isOfArticles = ({keys}: Table): boolean => keys.indexOf('text') >= 0;

/** Tells the table of articles from the one of the convention by their columns; what is neither, beside them, is left over. */
function readTables({tables, problems}: Read): ReadConvention {
  const known = tables.filter((table) => isOfConvention(table) || isOfArticles(table));
  const own = known.length > 0 ? known : tables;
  const others = tables.filter((table) => own.indexOf(table) < 0);
  const parts = own.map((table) => (table.kind === 'convention' ? readConvention(table) : readArticles(table)));
  const told = others.length > 0 ? problems.filter(({code}) => code !== 'no-known-column') : problems;
  return {...join(parts, told), others};
}

function articlesPart(articles: unknown): ReadConvention {
  if (Array.isArray(articles) && articles.every(isArticle)) {
    const {shown, problems, undecided} = passGate(articles as readonly Article[], PROSE, null);
    return {...NOTHING, articles: shown, undecided, problems};
  }
  const read = readData(articles, [articleRecord]);
  return read ? join(read.tables.map(readArticles), read.problems) : {...NOTHING, unread: true};
}

function conventionPart(given: unknown): ReadConvention {
  const conventions: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (conventions.every(isConvention)) return {...NOTHING, conventions};
  return {...NOTHING, ...CONVENTION.get('convention')?.conventionsFrom(conventions)};
}

/** True where the data holds a convention besides articles: then its part must load. */
export function holdsConvention(data: unknown, read: () => Read): boolean {
  if (isObject(data) && ('articles' in data || 'convention' in data)) return isObject((data as Parts).convention);
  if (Array.isArray(data) && data.every(isArticle)) return false;
  return read().tables.some(({kind}) => kind === 'convention');
}

/** Makes the reader of one board. Nothing is read twice; all articles pass the privacy gate. */
export function conventionReader(): (data: unknown, read: () => Read) => ReadConvention {
  let last: unknown;
  let parts: readonly unknown[] = [];
  let result = NOTHING;
  return (data, read) => {
    const isParts = isObject(data) && ('articles' in data || 'convention' in data);
    const isChecked = Array.isArray(data) && data.every(isArticle);
    const from = isParts || isChecked ? data : read();
    const here = [CONVENTION.get('convention'), WHOLE_GATE.get('gate'), WHOLE.get('reader')];
    if (from === last && here.every((part, index) => part === parts[index])) return result;
    [last, parts] = [from, here];
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
