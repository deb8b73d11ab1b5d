import type {Fault} from './remote-words.ts';

/** So many rows tell the columns of a table. */
const ENOUGH_ROWS = 200;

/** The rows of a table of JSON; none of anything else. */
function rowsOf(data: unknown): readonly unknown[] {
  const rows: unknown = Array.isArray(data) ? data : (Object(data) as {readonly rows?: unknown}).rows;
  return Array.isArray(rows) ? rows : [];
}

/** The headings of a table of JSON: as listed, or as its rows name them. */
function columnsOf(data: unknown): ReadonlySet<string> {
  const {columns} = Object(data) as {readonly columns?: unknown};
  if (Array.isArray(columns)) return new Set(columns.map(String));
  return new Set(
    rowsOf(data)
      .slice(0, ENOUGH_ROWS)
      .flatMap((row) => Object.keys(Object(row))),
  );
}

/**
 * Why newer data of the same address do not take the place of what stands there: a table that lost its rows, or all its
 * columns but one, is a file that went wrong on its way, hardly news.
 */
export function faultOfNewer(before: unknown, now: unknown): Fault | undefined {
  if (rowsOf(before).length === 0) return undefined;
  if (rowsOf(now).length === 0) return 'no-rows';
  const [known, come] = [columnsOf(before), columnsOf(now)];
  const kept = Array.from(known).filter((name) => come.has(name)).length;
  return kept < Math.min(2, known.size) ? 'other-columns' : undefined;
}
