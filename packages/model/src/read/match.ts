import type {Column} from '../record/column.ts';
import type {RecordDefinition} from '../record/definition.ts';
import {normaliseHeading, withoutUnit} from './heading.ts';

/** The part of a definition that a reader needs: which columns there are. */
export type Recognised = Pick<RecordDefinition<unknown>, 'kind' | 'columns'>;

/** Which record a row of headings fits best, and the column each heading is. */
export interface Match {
  readonly definition: Recognised | null;
  /** For each heading its column, or null; a second heading for the same column keeps it too. */
  readonly columns: readonly (Column | null)[];
  /** How many different columns were found. */
  readonly found: number;
}

const indexes = new WeakMap<Recognised, ReadonlyMap<string, Column>>();

function headingsOf({key, label, aliases = []}: Column): string[] {
  return [label['zh-Hans'], label['zh-Hant'], label.en, key, ...aliases].map(normaliseHeading);
}

function indexOf(definition: Recognised): ReadonlyMap<string, Column> {
  const known = indexes.get(definition);
  if (known) return known;
  const index = new Map<string, Column>();
  for (const column of definition.columns) {
    for (const heading of headingsOf(column)) {
      if (!index.has(heading)) index.set(heading, column);
      if (!index.has(withoutUnit(heading))) index.set(withoutUnit(heading), column);
    }
  }
  indexes.set(definition, index);
  return index;
}

/** The column a heading names. Headings in several rows come as parts, outermost first. */
export function columnOf(parts: readonly string[], definition: Recognised): Column | null {
  const index = indexOf(definition);
  const whole = normaliseHeading(parts.join(''));
  for (const text of [whole, ...parts.map(normaliseHeading).reverse()]) {
    const column = text === '' ? undefined : (index.get(text) ?? index.get(withoutUnit(text)));
    if (column) return column;
  }
  return null;
}

/** A running number, which most tables made by hand begin with. */
function isRunning(parts: readonly string[]): boolean {
  return /^(序号|序號|no\.?|#)$/.test(normaliseHeading(parts.join('')));
}

/** The column of each heading. A running number gives way to a heading that names its column too: 网格编号 beside 序号. */
export function columnsOf(
  headings: readonly (readonly string[])[],
  definition: Recognised,
): readonly (Column | null)[] {
  const columns = headings.map((parts) => columnOf(parts, definition));
  return columns.map((column, at) => {
    if (column === null || !isRunning(headings[at]!)) return column;
    const named = columns.some((other, index) => other === column && !isRunning(headings[index]!));
    return named ? null : column;
  });
}

function scoreOf(definition: Recognised, found: ReadonlySet<Column>): number {
  const missing = definition.columns.filter((column) => column.required && !found.has(column)).length;
  return found.size - missing / 2 + (missing === 0 ? 0.25 : 0);
}

/** Finds the record whose columns fit the headings best: most columns found, fewest required ones missing. */
export function matchHeadings(headings: readonly (readonly string[])[], definitions: readonly Recognised[]): Match {
  let best: Match = {definition: null, columns: headings.map(() => null), found: 0};
  let bestScore = -Infinity;
  for (const definition of definitions) {
    const columns = columnsOf(headings, definition);
    const found = new Set(columns.filter((column): column is Column => column !== null));
    const score = scoreOf(definition, found);
    if (found.size === 0 || score <= bestScore) continue;
    best = {definition, columns, found: found.size};
    bestScore = score;
  }
  return best;
}

/** One known column says little among many kinds of records, and enough where only one is looked for. */
export function kindOf({definition, found}: Match, definitions: readonly Recognised[]): Recognised['kind'] | undefined {
  if (definition === null) return undefined;
  return found > 1 || definitions.length === 1 || definition.columns.length === 1 ? definition.kind : undefined;
}
