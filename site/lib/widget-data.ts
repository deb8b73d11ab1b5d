import type {Community, Tables, Widget} from '@linli/model/community';
import type {RecordKind} from '@linli/model/record/kind';

import {chartRows} from './chart-rows.ts';
import {conventionShown} from './convention.ts';
import {chartFigures} from './figures.ts';
import {placesShown} from './places.ts';
import {wishesShown} from './wishes.ts';
import type {Words} from './words.ts';

/** A widget's data as a table with the column names of docs/formats, all rows of one length, no column empty. */
export interface WidgetData {
  readonly kind: RecordKind;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True where any row is invented. */
  readonly sample: boolean;
}

type Cells = Readonly<Record<string, string | undefined>>;

/** The table of an element that shows records, by the element's name. */
const TABLE_OF: Readonly<Record<string, RecordKind>> = {
  'grid-map': 'grid',
  'wish-wall': 'wish',
  'convention-board': 'article',
  'deliberation-flow': 'deliberation',
  catalogue: 'catalogue',
  'brand-diagram': 'brand',
};

function inColumns(kind: RecordKind, headings: readonly string[], records: readonly Cells[], sample: boolean) {
  const used = headings.filter((heading) => records.some((cells) => (cells[heading] ?? '') !== ''));
  return {kind, headings: used, rows: records.map((cells) => used.map((heading) => cells[heading] ?? '')), sample};
}

const CHART_COLUMNS = ['编号', '指标', '数值', '变化', '系列', '时间', '范围', '说明', '示例'];

function chartData(community: Community, {id}: Widget, words: Words): WidgetData {
  const figures = chartFigures(community, id);
  const drawn = chartRows(figures, words, () => '');
  const records = figures.map((one, at) => ({...drawn[at], 编号: one.id, 说明: one.note}));
  return inColumns(
    'indicator',
    CHART_COLUMNS,
    records,
    figures.some(({sample}) => sample),
  );
}

/** Ids of the rows that a widget shows, where it does not show all. */
function shownIds(community: Community, widget: Widget): ReadonlySet<string> | null {
  if (widget.element === 'wish-wall') return new Set(wishesShown(community, widget).map(({id}) => id));
  if (widget.element === 'grid-map' && widget.kind === 'places')
    return new Set(placesShown(community, widget).map(({id}) => id));
  if (widget.element !== 'convention-board') return null;
  return new Set(conventionShown(community, widget).articles.map(({id}) => id));
}

/**
 * What a widget shows as the table it was read from: wording as written, columns by their own names in the page's
 * script. Null where the community has no such table.
 */
export function widgetData(community: Community, widget: Widget, tables: Tables, words: Words): WidgetData | null {
  if (widget.element === 'indicator-chart') return chartData(community, widget, words);
  const kind = widget.kind === 'places' ? 'place' : TABLE_OF[widget.element];
  const sheet = kind === undefined ? null : tables.get(kind);
  if (kind === undefined || sheet === null) return null;
  const names = new Map(sheet.columns.map(({key, label}) => [key, label[words.locale]]));
  const shown = shownIds(community, widget);
  const kept = sheet.cells.filter(({cells}) => shown === null || shown.has(cells['id'] ?? ''));
  const records = kept.map(({cells}) =>
    Object.fromEntries(Object.entries(cells).map(([key, text]) => [names.get(key) ?? key, text])),
  );
  const drawn = sheet.rows.map(({record}) => record as {id?: string; sample?: boolean});
  const sample = drawn.some((one) => one.sample === true && (shown === null || shown.has(one.id ?? '')));
  return inColumns(kind, [...names.values()], records, sample);
}
