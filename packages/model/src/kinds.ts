import type {RecordKind} from './record/kind.ts';

/** One element or chart kind as editors, loader, builder and CLI name it. */
export interface Kind {
  readonly element: string;
  /** The kind's name in `kind="…"` and in the class `linli-kind-…`; null where an element has only one. */
  readonly kind: string | null;
  /** Text markers around a plain table, simplified and traditional. */
  readonly markers: readonly string[];
  readonly record: RecordKind | null;
}

const chart = (kind: string, hans: string, hant: string): Kind => ({
  element: 'indicator-chart',
  kind,
  markers: hans === hant ? [hans] : [hans, hant],
  record: 'indicator',
});

const other = (element: string, kind: string | null, record: RecordKind, hans: string, hant: string): Kind => ({
  element,
  kind,
  markers: hans === hant ? [hans] : [hans, hant],
  record,
});

/** Every kind there is: the one registry that all packages read. */
export const KINDS: readonly Kind[] = [
  chart('auto', '图表', '圖表'),
  chart('tile', '指标', '指標'),
  chart('column', '柱状图', '柱狀圖'),
  chart('bar', '条形图', '條形圖'),
  chart('grouped', '分组图', '分組圖'),
  chart('stacked', '堆叠图', '堆疊圖'),
  chart('line', '折线图', '折線圖'),
  chart('area', '面积图', '面積圖'),
  chart('slope', '前后对比', '前後對比'),
  chart('bullet', '目标图', '目標圖'),
  chart('share', '占比图', '占比圖'),
  chart('waffle', '方格图', '方格圖'),
  chart('pictogram', '象形图', '象形圖'),
  chart('gauge', '仪表图', '儀表圖'),
  chart('small-multiples', '多图', '多圖'),
  other('grid-map', 'grids', 'grid', '网格图', '網格圖'),
  other('grid-map', 'places', 'place', '资源图', '資源圖'),
  other('wish-wall', 'wishes', 'wish', '心愿墙', '心願牆'),
  other('wish-wall', 'opinions', 'wish', '意见墙', '意見牆'),
  other('wish-wall', 'visions', 'wish', '愿景墙', '願景牆'),
  other('convention-board', null, 'article', '公约', '公約'),
  other('brand-diagram', null, 'brand', '品牌', '品牌'),
  other('deliberation-flow', null, 'deliberation', '议事流程', '議事流程'),
  other('catalogue', null, 'catalogue', '清单', '清單'),
];

/** The classes that mark a table or link for the loader: `linli linli-indicator-chart linli-kind-bar`. */
export function classesOf({element, kind}: Kind): string {
  return kind === null || element !== 'indicator-chart'
    ? `linli linli-${element}`
    : `linli linli-${element} linli-kind-${kind}`;
}
