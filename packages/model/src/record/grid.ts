import type {Problem} from '../problem/problem.ts';
import type {Quantity} from '../quantity/quantity.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import {countOf} from './count-cell.ts';
import {GRID_COLUMNS} from './grid.columns.ts';
import {placeProblems} from './grid-places.ts';
import {present} from './present.ts';

/** One person or post that serves a grid. Public contacts only. */
export interface GridWorker {
  /** 网格长, 网格员, 信息员 … */
  readonly role: string;
  /** A post or a masked name; absent when only the role is public. */
  readonly name?: string;
  readonly phone?: string;
}

/** A grid (网格): the smallest area that one grid leader answers for. */
export interface Grid {
  readonly id: string;
  readonly name: string;
  /** The community it belongs to, by name as shown. */
  readonly community: string;
  /** Id of the grid that holds it, for buildings below a grid. */
  readonly parent?: string;
  readonly households: Quantity | null;
  readonly population: Quantity | null;
  readonly leader?: GridWorker;
  readonly workers: readonly GridWorker[];
  /** The four bounds in words (四至). */
  readonly bounds?: string;
  /** What its leader and workers do for residents (职责), one duty each. */
  readonly duties?: readonly string[];
  /** Compounds and buildings (小区楼栋) in it, for residents who look for theirs. */
  readonly buildings?: readonly string[];
  /** Initials in pinyin of its name, community, buildings and leader, as `linli convert` writes them. */
  readonly pinyin?: string;
  /** Place in a hand-arranged schematic, 1-based; absent when the layout decides. */
  readonly at?: {readonly row: number; readonly column: number};
  /** Its outline on a picture, as written; see `parseShape` in `record/grid-shape`. */
  readonly geometry?: string;
  readonly note?: string;
  /** Invented for illustration: shown as 示例数据. */
  readonly sample: boolean;
}

type GridValues = Values<typeof GRID_COLUMNS>;

function leaderOf({leader, leaderPhone}: GridValues): GridWorker | undefined {
  return leader === undefined && leaderPhone === undefined
    ? undefined
    : present({role: '网格长', name: leader, phone: leaderPhone});
}

/** “信息员：王某” is a role with a name; a name alone is a 网格员. */
function workerOf(text: string, phone: string | undefined): GridWorker {
  const [first = '', ...rest] = text.split(/[:：]/);
  const [role, name] = rest.length > 0 ? [first.trim(), rest.join('：').trim()] : ['网格员', first];
  return present({role, name: name || undefined, phone});
}

function faultsOf(
  {atRow, atColumn, id, parent, workers = [], workerPhones = []}: GridValues,
  {fault}: Spot,
): readonly Problem[] {
  const problems: Problem[] = [];
  if ((atRow === undefined) !== (atColumn === undefined)) {
    const [has, lacks] = atRow === undefined ? ['图中列', '图中行'] : ['图中行', '图中列'];
    problems.push(fault(atRow === undefined ? 'atColumn' : 'atRow', {code: 'only-together', args: {has, lacks}}));
  }
  if (atRow === 0 || atColumn === 0) {
    const key = atRow === 0 ? 'atRow' : 'atColumn';
    problems.push(
      fault(key, {code: 'out-of-range', args: {expected: key === 'atRow' ? '图中行' : '图中列', least: 1, most: 999}}),
    );
  }
  if (parent === id) problems.push(fault('parent', {code: 'own-parent', args: {expected: '上级'}}));
  if (workerPhones.length > 0 && workerPhones.length !== workers.length) {
    problems.push(fault('workerPhones', {code: 'lists-differ', args: {one: '网格员', other: '网格员电话'}}));
  }
  return problems;
}

/** The worker's name by the phone that stands at the same place of its list. */
const workersOf = ({workers = [], workerPhones}: GridValues) =>
  workers.map((text, index) => workerOf(text, workerPhones?.[index]));

function assemble(values: GridValues, spot: Spot): Assembled<Grid> {
  const {id, name, community, parent, households = null, population = null, bounds, duties, buildings} = values;
  const {pinyin, geometry, note, sample = false, atRow, atColumn} = values;
  const record = present({
    id,
    name,
    community,
    parent,
    households,
    population,
    leader: leaderOf(values),
    workers: workersOf(values),
    bounds,
    duties,
    buildings,
    pinyin,
    at: atRow === undefined || atColumn === undefined ? undefined : {row: atRow, column: atColumn},
    geometry,
    note,
    sample,
  });
  return {record, problems: faultsOf(values, spot)};
}

/** How a table of grids is read. */
export const gridRecord = defineRecord({
  kind: 'grid',
  columns: GRID_COLUMNS,
  parsers: {quantity: countOf({households: ['户', '家'], population: ['人']})},
  assemble,
  check: (_, table) => placeProblems(table),
});
