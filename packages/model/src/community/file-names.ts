import type {RecordKind} from '../record/kind.ts';

/** Names of the tables of a community: as files (`grids.csv`, `网格.csv`) and as sheets of a workbook. */
export const TABLE_NAMES: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  brand: ['brand', '品牌'],
  indicator: ['indicators', '指标', '指標'],
  grid: ['grids', '网格', '網格'],
  place: ['places', '资源', '資源', '资源点'],
  wish: ['wishes', '心愿', '心願'],
  convention: ['conventions', '公约', '公約'],
  article: ['articles', '条款', '條款'],
  deliberation: ['deliberations', '议事流程', '議事流程'],
  matter: ['matters', '议题', '議題'],
  catalogue: ['catalogue', '清单', '清單'],
  event: ['events', '活动', '活動'],
  source: ['sources', '来源', '文件', '來源'],
};

/** Sheets that are for people, not for data. */
const FOR_PEOPLE = ['说明', '說明', 'readme', '填写说明'];

/** The kind of record a file's stem or a sheet's name stands for; `null` for one nobody knows. */
export function kindOfName(name: string): RecordKind | null {
  const wanted = name.trim().toLowerCase();
  const found = Object.entries(TABLE_NAMES).find(([, names]) => names.includes(wanted));
  return (found?.[0] as RecordKind | undefined) ?? null;
}

/** True for a sheet that explains the others. */
export const isForPeople = (name: string): boolean => FOR_PEOPLE.includes(name.trim().toLowerCase());

/** `tables/网格.csv` as folder-less stem 网格 and ending `csv`, both for comparing. */
export function partsOf(path: string): {readonly stem: string; readonly ending: string} {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? {stem: name, ending: ''} : {stem: name.slice(0, dot), ending: name.slice(dot + 1).toLowerCase()};
}
