import type {Problem} from '../problem/problem.ts';
import {MAX_DEPTH} from '../read/limits.ts';
import type {Brand, BrandPart, BrandRow} from './brand.ts';
import {idsInCircles} from './circles.ts';
import {present} from './present.ts';

/** What a brand is called, beside its parts. */
export type BrandHead = Pick<Brand, 'name' | 'fullName' | 'slogan' | 'label' | 'form'>;

type Childrens = ReadonlyMap<string | undefined, readonly BrandRow[]>;
type PlaceOf = (row: BrandRow, key: string) => Problem['place'];

function byParent(rows: readonly BrandRow[]): Childrens {
  const children = new Map<string | undefined, BrandRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}

function partOf({id, name, meaning, role, carriedBy, href}: BrandRow, children: Childrens): BrandPart {
  const parts = (children.get(id) ?? []).map((row) => partOf(row, children));
  return present({id, name, meaning, role, carriedBy, href, parts});
}

/** Rows whose parent is nowhere or that stand in a circle, and cores beyond the first, each by its row. */
function problemsOf(rows: readonly BrandRow[], place: PlaceOf): readonly Problem[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const round = idsInCircles(new Map(rows.map(({id, parent}) => [id, parent])));
  const problems: Problem[] = [];
  const cores = rows.filter(({role, parent}) => role === 'core' && parent === undefined);
  for (const row of rows) {
    if (row.parent !== undefined && !byId.has(row.parent)) {
      problems.push({code: 'dangling-id', severity: 'error', place: place(row, 'parent'), args: {expected: '上级'}});
    } else if (round.has(row.id)) {
      problems.push({code: 'circle', severity: 'error', place: place(row, 'parent'), args: {expected: '上级'}});
    }
  }
  for (const row of cores.slice(1)) {
    problems.push({code: 'several-cores', severity: 'error', place: place(row, 'role'), args: {}});
  }
  return problems;
}

/** The first row that stands deeper than a brand may go, by its parent. */
function tooDeep(children: Childrens, place: PlaceOf): readonly Problem[] {
  let level = children.get(undefined) ?? [];
  for (let depth = 1; depth <= MAX_DEPTH; depth += 1) level = level.flatMap(({id}) => children.get(id) ?? []);
  const [row] = level;
  if (!row) return [];
  return [{code: 'too-deep', severity: 'error', place: place(row, 'parent'), args: {limit: MAX_DEPTH}}];
}

/**
 * Makes a brand's tree from the rows of its table. The top row with the role 核心 is the core; the other top rows are
 * the parts. `brand` is null where a parent is nowhere, rows stand in a circle or too deep, or there are two cores.
 * @param place says where a row's column stands in the table, for problems.
 */
export function brandFromRows(
  rows: readonly BrandRow[],
  head: BrandHead,
  place: PlaceOf = () => undefined,
): {readonly brand: Brand | null; readonly problems: readonly Problem[]} {
  const children = byParent(rows);
  const found = problemsOf(rows, place);
  const problems = found.length > 0 ? found : tooDeep(children, place);
  if (problems.length > 0) return {brand: null, problems};
  const top = (children.get(undefined) ?? []).map((row) => partOf(row, children));
  const core = top.find(({role}) => role === 'core') ?? null;
  const brand = present<Brand>({...head, core, parts: top.filter((part) => part !== core)});
  return {brand, problems};
}
