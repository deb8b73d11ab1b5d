import type {Place, Problem} from '@linli/model/problem';
import type {Quantity} from '@linli/model/quantity';
import type {Recognised} from '@linli/model/read/cells';
import type {Column, ColumnType} from '@linli/model/record/column';
import type {Grid} from '@linli/model/record/grid';
import {GRID_COLUMNS} from '@linli/model/record/grid.columns';
import {say} from '@linli/model/record/shared-columns';

/** By its columns a table of grids is known; its rows are read by `rows.part.ts`. */
export const GRIDS: Recognised = {kind: 'grid', columns: GRID_COLUMNS};

/** A column from its names: simplified, traditional, English, then what else people write. */
function named(key: string, type: ColumnType, names: string, required = false): Column {
  const [hans = '', hant = '', en = '', ...aliases] = names.split(' ');
  return {key, type, label: say(hans, hant, en), aliases, required};
}

/** Enough of a table of places to know one: its rows are read by the part that shows them. */
export const PLACES: Recognised = {
  kind: 'place',
  columns: [
    named('id', 'id', '编号 編號 id 序号'),
    named('name', 'text', '名称 名稱 name 地点 点位 场所 场所名称', true),
    named('kind', 'text', '类别 類別 kind 类型 類型 种类', true),
    named('where', 'text', '位置 位置 where 地址'),
    named('hours', 'text', '开放时间 開放時間 hours'),
    named('offers', 'text', '服务 服務 offers'),
    named('grid', 'id', '网格 網格 grid 所属网格 所在网格'),
    named('phone', 'phone', '电话 電話 phone 联系电话'),
    named('count', 'integer', '处数 處數 count'),
    named('sample', 'boolean', '示例 示例 sample'),
  ],
};

/** Checked grids and what was wrong with the rest. */
export interface ReadGrids {
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
  /** The cell of a grid in its table; absent for grids that were checked before. */
  readonly cellOf?: (id: string, key: string) => Place | undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isGrid(value: unknown): value is Grid {
  if (!isObject(value) || !('households' in value)) return false;
  const {id, name, community, workers, households} = value as Grid;
  const named = [id, name, community].every((text: unknown) => typeof text === 'string');
  return named && Array.isArray(workers) && workers.every(isObject) && (households === null || isObject(households));
}

const KNOWN = new WeakMap<readonly unknown[], ReadGrids | null>();

/** Grids that were checked before, as a site's build hands them on; null when `data` is a table of rows. */
export function checkedGrids(data: unknown): ReadGrids | null {
  if (!Array.isArray(data) || data.length === 0) return null;
  let known = KNOWN.get(data);
  if (known === undefined) KNOWN.set(data, (known = data.every(isGrid) ? {grids: data, problems: []} : null));
  return known;
}

/** The quantity with a unit, where the cell wrote a bare number: 412 is 412户. */
export function withUnit(quantity: Quantity, unit: string): Quantity {
  return quantity.unit === '' ? {...quantity, unit, text: undefined} : quantity;
}
