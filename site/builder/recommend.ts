import {installKinds, layOut} from '@linli/elements/indicator-chart/layout';
import {type Kind, KINDS} from '@linli/model/kinds';
import {partsOfWhole, type Quantity} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';
import type {ChartData} from '@linli/model/record/chart-data';
import {chartTable} from '@linli/model/record/chart-table';

import {words} from '@linli/elements/indicator-chart/words/zh';

// Every kind of chart at once: its own layout says whether it can draw a table, and later nothing is asked of any server.
installKinds();

/** One way to show a table, and why. */
export interface Recommended {
  readonly kind: Kind;
  readonly reason: string;
}

const kindOf = (element: string, name: string | null): Kind =>
  KINDS.find((one) => one.element === element && one.kind === name)!;

const chart = (name: string, reason: string): Recommended => ({kind: kindOf('indicator-chart', name), reason});

const TIME = /^(19|20)\d\d|^\d{1,2}月|^[一二三四五六七八九十]{1,2}月|季度$/;

const RECORDS: Readonly<Record<string, readonly Recommended[]>> = {
  wish: [
    {kind: kindOf('wish-wall', 'wishes'), reason: '每行是一条心愿和它的进展，一张便笺一条，按状态能筛选。'},
    {kind: kindOf('wish-wall', 'opinions'), reason: '如果是居民意见，用这个名称。'},
    {kind: kindOf('wish-wall', 'visions'), reason: '如果是愿景，用这个名称。'},
  ],
  article: [{kind: kindOf('convention-board', null), reason: '每行是一条约定，按条排成公约。'}],
  place: [{kind: kindOf('grid-map', 'places'), reason: '每行是一处地方或一位能人，按类别列出来，能筛选。'}],
  brand: [{kind: kindOf('brand-diagram', null), reason: '各行有上下级，排成品牌结构。'}],
};

const GRIDS: Recommended = {
  kind: kindOf('grid-map', 'grids'),
  reason: '每行是一个网格，排成示意图，能查“我家归哪个网格”。',
};

function isWhole({series}: ChartData): boolean {
  const values = series[0]?.values ?? [];
  if (values.length < 2 || values.length > 6) return false;
  const read = values.filter((one): one is Quantity => one !== null && one.value !== null);
  if (read.length < values.length) return false;
  return read[0]?.unit === '%' && partsOfWhole(read, {value: 100, qualifier: 'exact', unit: '%'}) === 'add up';
}

function ofOneSeries(data: ChartData): readonly Recommended[] {
  const names = data.categories.map(({name}) => name);
  const isTime = names.length > 2 && names.every((name) => TIME.test(name));
  const hasTarget = data.series[0]?.targets.some((target) => target !== undefined) ?? false;
  const long = names.some((name) => name.length > 6) || names.length > 6;
  return [
    ...(isTime ? [chart('line', '第一列是时间，折线最能看出走势。')] : []),
    ...(hasTarget ? [chart('bullet', '有目标值，能同时看出完成了多少。')] : []),
    ...(isWhole(data) ? [chart('share', '各部分相加正好是100%，可以看占比。')] : []),
    ...(long ? [] : [chart('column', '项目不多、名称不长，竖着比较最习惯。')]),
    chart('bar', '横着排，名称再长也放得下，比较最清楚。'),
    chart('tile', '只要让人记住数，大字最省地方。'),
    ...(long ? [chart('column', '名称较长，竖排会折行。')] : []),
  ];
}

function ofMany(data: ChartData): readonly Recommended[] {
  const isTime = data.categories.length > 2 && data.categories.every(({name}) => TIME.test(name));
  return [
    ...(isTime ? [chart('line', '第一列是时间，几条折线放在一起看走势。')] : []),
    ...(data.series.length === 2 ? [chart('slope', '正好前后两组数，连线看变化。')] : []),
    ...(data.series.length <= 3 ? [chart('grouped', '同一项目的几个数并排比较。')] : []),
    chart('stacked', '几个数叠在一起，看合起来多少。'),
    chart('tile', '每个数单独列出，不比较。'),
  ];
}

/** Whether the chart itself would draw these data in this kind, not a table and an excuse. */
function isDrawn(data: ChartData, {kind: {element, kind}}: Recommended): boolean {
  if (element !== 'indicator-chart') return true;
  const picture = layOut(data, kind ?? 'auto', {locale: 'zh-Hans', words});
  return !!picture && !('refused' in picture);
}

/** All ways that suit a table, the best first; none where it holds no number and is no table of records. */
export function waysFor(table: Table, unit: string): readonly Recommended[] {
  // A single column of articles is too little to be known by, and all that many conventions have.
  const kind = table.kind ?? (table.keys.join() === 'text' ? 'article' : undefined);
  const own = kind === undefined ? undefined : RECORDS[kind];
  if (own !== undefined) return own;
  const data = chartTable(table, unit);
  const first = table.kind === 'grid' && table.keys.includes('name') ? [GRIDS] : [];
  if (data.series.length === 0) return first;
  if (data.unit === null) return [...first, chart('tile', '单位各不相同，不能放在一根轴上比较，只能各自列出。')];
  const ways = data.series.length === 1 ? ofOneSeries(data) : ofMany(data);
  return [...first, ...ways].filter((way) => isDrawn(data, way));
}

/** The three best ways. */
export const recommend = (table: Table, unit: string): readonly Recommended[] => waysFor(table, unit).slice(0, 3);
