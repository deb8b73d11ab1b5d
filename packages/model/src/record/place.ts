import type {Problem} from '../problem/problem.ts';
import type {Assembled, Spot, Values} from './build-row.ts';
import {defineRecord} from './build-row.ts';
import type {Column} from './column.ts';
import {present} from './present.ts';
import {SAMPLE, say} from './shared-columns.ts';

/** A place residents can go to, or a kind of help with a location (能人, 商家): never a private address. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  /** 暖新驿站, 爱心商家, 能人, 创意空间, 服务中心 … */
  readonly kind: string;
  /** Id of the grid it lies in. */
  readonly grid?: string;
  /** Where it is, in words. */
  readonly where?: string;
  readonly hours?: string;
  readonly offers?: string;
  readonly phone?: string;
  /** Longitude and latitude in degrees (WGS84). */
  readonly coordinates?: {readonly lon: number; readonly lat: number};
  /** How many places the row stands for; absent is one. */
  readonly count?: number;
  readonly sample: boolean;
}

/** Columns of its table. */
export const PLACE_COLUMNS = [
  {
    key: 'id',
    type: 'id',
    label: say('编号', '編號', 'id'),
    aliases: ['序号', '点位编号'],
    required: true,
  },
  {
    key: 'name',
    type: 'text',
    label: say('名称', '名稱', 'name'),
    aliases: ['地点', '地點', '点位', '资源名称', '場所', '场所', 'place'],
    required: true,
  },
  {
    key: 'kind',
    type: 'text',
    label: say('类别', '類別', 'kind'),
    aliases: ['类型', '類型', '种类'],
    required: true,
  },
  {
    key: 'grid',
    type: 'id',
    label: say('网格', '網格', 'grid'),
    aliases: ['所属网格', '所在网格', '网格编号'],
    refersTo: 'grid',
  },
  {
    key: 'where',
    type: 'text',
    label: say('位置', '位置', 'where'),
    aliases: ['地址', '所在位置'],
    prose: true,
  },
  {
    key: 'hours',
    type: 'text',
    label: say('开放时间', '開放時間', 'hours'),
    aliases: ['服务时间', '营业时间', '時間', '时间'],
  },
  {
    key: 'offers',
    type: 'text',
    label: say('服务', '服務', 'offers'),
    aliases: ['服务内容', '提供服务', '优惠', '功能'],
    prose: true,
  },
  {
    key: 'phone',
    type: 'phone',
    label: say('电话', '電話', 'phone'),
    aliases: ['联系电话', '服务电话'],
    publicContact: true,
  },
  {
    key: 'lon',
    type: 'number',
    label: say('经度', '經度', 'longitude'),
    aliases: ['lon', 'lng'],
  },
  {
    key: 'lat',
    type: 'number',
    label: say('纬度', '緯度', 'latitude'),
    aliases: ['lat'],
  },
  {
    key: 'count',
    type: 'integer',
    label: say('处数', '處數', 'count'),
    aliases: ['数量'],
  },
  SAMPLE,
] as const satisfies readonly Column[];

type PlaceValues = Values<typeof PLACE_COLUMNS>;

function coordinateFaults({lon, lat}: PlaceValues, {fault}: Spot): readonly Problem[] {
  const problems: Problem[] = [];
  if ((lon === undefined) !== (lat === undefined)) {
    const [key, has, lacks] =
      lon === undefined ? (['lat', '纬度', '经度'] as const) : (['lon', '经度', '纬度'] as const);
    problems.push(fault(key, {code: 'only-together', args: {has, lacks}}));
  }
  if (lon !== undefined && Math.abs(lon) > 180) {
    problems.push(fault('lon', {code: 'out-of-range', args: {expected: '经度', least: -180, most: 180}}));
  }
  if (lat !== undefined && Math.abs(lat) > 90) {
    problems.push(fault('lat', {code: 'out-of-range', args: {expected: '纬度', least: -90, most: 90}}));
  }
  return problems;
}

function assemble(values: PlaceValues, spot: Spot): Assembled<PlaceRecord> {
  const {id, name, kind, grid, where, hours, offers, phone, lon, lat, count} = values;
  const coordinates = lon === undefined || lat === undefined ? undefined : {lon, lat};
  const sample = values.sample ?? false;
  const record = present<PlaceRecord>({id, name, kind, grid, where, hours, offers, phone, coordinates, count, sample});
  return {record, problems: coordinateFaults(values, spot)};
}

/** How a table of places is read. */
export const placeRecord = defineRecord({kind: 'place', columns: PLACE_COLUMNS, assemble});
