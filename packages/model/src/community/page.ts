import {KINDS} from '../kinds.ts';
import type {Place, Problem} from '../problem/problem.ts';
import type {RecordKind} from '../record/kind.ts';
import type {Facts} from './facts.ts';
import {TABLE_NAMES} from './file-names.ts';
import type {Settings} from './settings.ts';
import type {Tables} from './tables.ts';

type At = (path: readonly (string | number)[]) => Place;
type Widget = Settings['sections'][number]['widgets'][number];

const error = (code: 'repeated-name' | 'dangling-id' | 'unknown-fact', expected: string, place: Place): Problem => ({
  code,
  severity: 'error',
  place,
  args: {expected},
});

/** Each widget with the path to it. */
function widgetsOf({sections}: Settings): readonly (readonly [Widget, readonly (string | number)[]])[] {
  return sections.flatMap(({widgets}, s) =>
    widgets.map((widget, w) => [widget, ['sections', s, 'widgets', w]] as const),
  );
}

function repeatedNames(settings: Settings, at: At): readonly Problem[] {
  const seen = new Set<string>();
  const paths = settings.sections.map(({id}, index) => [id, ['sections', index, 'id'], 'section'] as const);
  const widgets = widgetsOf(settings).map(([{id}, path]) => [id, [...path, 'id'], 'widget'] as const);
  return [...paths, ...widgets].flatMap(([id, path, what]) => {
    const name = `${what} ${id}`;
    if (seen.has(name)) return [error('repeated-name', what, at(path))];
    seen.add(name);
    return [];
  });
}

function elementProblems(settings: Settings, at: At): readonly Problem[] {
  return widgetsOf(settings).flatMap(([{element, kind}, path]): Problem[] => {
    const kinds = KINDS.filter((each) => each.element === element);
    if (kinds.length === 0) {
      const allowed = [...new Set(KINDS.map((each) => each.element))].join('、');
      const place = at([...path, 'element']);
      return [{code: 'not-an-allowed-word', severity: 'error', place, args: {expected: 'element', allowed}}];
    }
    const names = kinds.flatMap((each) => each.kind ?? []);
    if (kind === undefined || names.length === 0 || names.includes(kind)) return [];
    const args = {expected: 'kind', allowed: names.join('、')};
    return [{code: 'not-an-allowed-word', severity: 'error', place: at([...path, 'kind']), args}];
  });
}

/** `{fact id}` in any sentence of the page must be a fact of this community. */
function placeholders(value: unknown, facts: Facts, at: At, path: readonly (string | number)[]): readonly Problem[] {
  if (typeof value === 'string') {
    const ids = Array.from(value.matchAll(/\{([^{}]*)\}/g), (match) => (match[1] ?? '').trim());
    const lost = ids.filter((id) => !facts.own.has(id));
    return lost.map(() => error('unknown-fact', String(path[path.length - 1] ?? ''), at(path)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placeholders(inner, facts, at, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function mechanismProblems({sections}: Settings, {locality}: Facts, at: At): readonly Problem[] {
  const known = new Set(locality?.mechanisms.map(({id}) => id));
  const told = new Set(sections.flatMap(({mechanisms}) => mechanisms));
  const lost = sections.flatMap(({mechanisms}, s) =>
    mechanisms.flatMap((id, m) =>
      known.has(id) ? [] : [error('dangling-id', 'mechanisms', at(['sections', s, 'mechanisms', m]))],
    ),
  );
  const untold = [...known].filter((id) => !told.has(id));
  return [
    ...lost,
    ...untold.map((mechanism): Problem => {
      return {code: 'mechanism-not-told', severity: 'warning', place: at(['sections']), args: {mechanism}};
    }),
  ];
}

/** What a widget may name in `shows`: ids of conventions, channels of wishes; null where the table was not read whole. */
function shownNames(element: string, tables: Tables): ReadonlySet<string | undefined> | null {
  const [conventions, wishes] = [tables.get('convention'), tables.get('wish')];
  if (element === 'convention-board' && conventions?.whole !== false)
    return new Set(conventions?.rows.map(({record}) => record.id));
  if (element === 'wish-wall' && wishes?.whole !== false)
    return new Set(wishes?.rows.map(({record}) => record.channel));
  return null;
}

/** A board that names a convention there is not, and a wall that names a channel no wish came by. */
function shownProblems(settings: Settings, tables: Tables, at: At): readonly Problem[] {
  return widgetsOf(settings).flatMap(([{element, shows}, path]) =>
    shows === undefined || (shownNames(element, tables)?.has(shows) ?? true)
      ? []
      : [error('dangling-id', 'shows', at([...path, 'shows']))],
  );
}

/** Figures name a section and a chart of the page; every chart has a figure. */
function tableLinks(settings: Settings, tables: Tables, at: At): readonly Problem[] {
  const problems: Problem[] = [];
  const sections = new Set(settings.sections.map(({id}) => id));
  const charts = new Map(
    widgetsOf(settings).flatMap(([w, path]) => (w.element === 'indicator-chart' ? [[w.id, path]] : [])),
  );
  const figures = tables.get('indicator');
  const drawn = new Set<string | undefined>();
  for (const {record, at: cell} of figures?.rows ?? []) {
    drawn.add(record.chart);
    if (record.section !== undefined && !sections.has(record.section)) {
      problems.push(error('dangling-id', '版块', cell('section')));
    }
    if (record.chart === undefined)
      problems.push({code: 'figure-without-chart', severity: 'notice', place: cell('chart'), args: {}});
    else if (!charts.has(record.chart)) problems.push(error('dangling-id', '图', cell('chart')));
  }
  if (figures?.whole !== false) {
    for (const [widget, path] of charts) {
      if (!drawn.has(widget))
        problems.push({code: 'chart-without-figures', severity: 'error', place: at(path), args: {}});
    }
  }
  problems.push(...shownProblems(settings, tables, at));
  return problems;
}

/** Elements that show each kind of table; the others stand in page sections. */
const SHOWN_BY: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  grid: ['grid-map'],
  place: ['grid-map', 'catalogue'],
  wish: ['wish-wall'],
  convention: ['convention-board'],
  catalogue: ['catalogue'],
};

function unseenTables(settings: Settings, {all}: Tables): readonly Problem[] {
  const elements = new Set(widgetsOf(settings).map(([{element}]) => element));
  return all.flatMap(({kind, table}): Problem[] => {
    const shown = SHOWN_BY[kind];
    if (shown === undefined || shown.some((element) => elements.has(element))) return [];
    const place = {table: table.name, ...(table.sheet === undefined ? {} : {sheet: table.sheet})};
    const args = {expected: TABLE_NAMES[kind]?.[1] ?? kind};
    return [{code: 'table-without-widget', severity: 'warning', place, args}];
  });
}

/** Everything that is wrong between `community.yaml`, the facts and the tables. */
export function pageProblems(settings: Settings, facts: Facts, tables: Tables, at: At): readonly Problem[] {
  const known = facts.locality !== null;
  return [
    ...repeatedNames(settings, at),
    ...elementProblems(settings, at),
    ...(known ? placeholders(settings, facts, at, []) : []),
    ...(known ? mechanismProblems(settings, facts, at) : []),
    ...tableLinks(settings, tables, at),
    ...unseenTables(settings, tables),
  ];
}
