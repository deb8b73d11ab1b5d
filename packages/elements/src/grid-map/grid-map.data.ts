import type {Problem} from '@linli/model/problem';
import type {Quantity} from '@linli/model/quantity';
import type {Recognised} from '@linli/model/read/cells';
import type {Read} from '@linli/model/read/table';
import {type Grid, gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';
import {say} from '@linli/model/record/shared-columns';

/** Enough of a table of places to know one: its rows are read by the part that shows them. */
export const PLACES: Recognised = {
  kind: 'place',
  columns: [
    {key: 'id', type: 'id', label: say('编号', '編號', 'id'), aliases: ['序号']},
    {
      key: 'name',
      type: 'text',
      label: say('名称', '名稱', 'name'),
      aliases: ['地点', '点位', '场所', '场所名称'],
      required: true,
    },
    {key: 'kind', type: 'text', label: say('类别', '類別', 'kind'), aliases: ['类型', '類型', '种类'], required: true},
    {key: 'where', type: 'text', label: say('位置', '位置', 'where'), aliases: ['地址']},
    {key: 'hours', type: 'text', label: say('开放时间', '開放時間', 'hours')},
    {key: 'offers', type: 'text', label: say('服务', '服務', 'offers')},
    {key: 'grid', type: 'id', label: say('网格', '網格', 'grid'), aliases: ['所属网格', '所在网格']},
    {key: 'phone', type: 'phone', label: say('电话', '電話', 'phone'), aliases: ['联系电话']},
    {key: 'count', type: 'integer', label: say('处数', '處數', 'count')},
    {key: 'sample', type: 'boolean', label: say('示例', '示例', 'sample')},
  ],
};

/** Checked grids and what was wrong with the rest. */
export interface ReadGrids {
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isGrid(value: unknown): value is Grid {
  if (!isObject(value) || !('households' in value)) return false;
  const {id, name, community, workers, households} = value as Grid;
  const named = [id, name, community].every((text: unknown) => typeof text === 'string');
  return named && Array.isArray(workers) && workers.every(isObject) && (households === null || isObject(households));
}

/** Grids that were checked before, as a site's build hands them on; null when `data` is a table of rows. */
export function checkedGrids(data: unknown): ReadGrids | null {
  return Array.isArray(data) && data.length > 0 && data.every(isGrid) ? {grids: data, problems: []} : null;
}

/** Every row of the tables, whatever its level. */
export function readGrids({tables, problems}: Read): ReadGrids {
  const read = tables.filter(({kind}) => kind !== 'place').map((table) => readRecords(table, gridRecord));
  return {
    grids: read.flatMap(({records}) => records),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** The quantity with a unit, where the cell wrote a bare number: 412 is 412户. */
export function withUnit(quantity: Quantity, unit: string): Quantity {
  return quantity.unit === '' ? {...quantity, unit, text: undefined} : quantity;
}
