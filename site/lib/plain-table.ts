import type {Community, Fact, Widget} from '@linli/model/community';
import type {Quantity} from '@linli/model/quantity';
import type {GridWorker} from '@linli/model/record/grid';

import {conventionShown} from './convention.ts';
import {about, changeText, chartFigures} from './figures.ts';
import {placesShown} from './places.ts';
import {typeset} from './typeset.ts';
import {wishesShown} from './wishes.ts';
import type {Words} from './words.ts';

/** A cell of a plain table: words, or a figure that leads to its proof. */
export type PlainCell = string | {readonly fact: Fact};

/** What every widget holds as ordinary HTML: read before its script, without it, in print and aloud. */
export interface PlainTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** True where any row is invented: the page then says 示例数据. */
  readonly sample: boolean;
}

interface Column<R> {
  readonly header: string;
  readonly cell: (record: R) => PlainCell | undefined;
  /** What an empty cell says where other rows have a number: 未填报. */
  readonly missing?: string;
}

type Sampled = {readonly sample: boolean};

/** Lays records out in columns; a column that no record fills is left out. */
function tableOf<R extends Sampled>(records: readonly R[], columns: readonly Column<R>[]): PlainTable {
  const rows = records.map((record) => columns.map(({cell}) => cell(record) ?? ''));
  const used = columns.map((_, i) => rows.some((row) => row[i] !== ''));
  return {
    headers: columns.filter((_, i) => used[i]).map(({header}) => header),
    rows: rows.map((row) => row.map((cell, i) => cell || (columns[i]!.missing ?? '')).filter((_, i) => used[i])),
    sample: records.some(({sample}) => sample),
  };
}

function amount(quantity: Quantity | null): string {
  if (quantity === null) return '';
  return quantity.text ?? (quantity.value === null ? '' : `${quantity.value}${quantity.unit}`);
}

function person({role, name, phone}: GridWorker): string {
  return [name ?? role, phone].filter((word) => word !== undefined).join(' ');
}

function chartTable(community: Community, widget: Widget, words: Words, facts: ReadonlyMap<string, Fact>): PlainTable {
  const fact = (id?: string) => (id === undefined ? undefined : facts.get(id));
  return tableOf(chartFigures(community, widget.id), [
    {header: words.columns.label!, cell: ({series, label}) => typeset(series ? `${series}：${label}` : label)},
    {
      header: words.columns.figure!,
      cell: (one) => {
        const proof = fact(one.fact);
        return proof ? {fact: proof} : amount(one.quantity) || words.missing;
      },
    },
    {
      header: words.columns.about!,
      cell: (one) => [about(one), changeText(one, words.locale) ?? ''].filter((word) => word !== '').join(' · '),
    },
  ]);
}

function gridTable({grids}: Community, {columns, missing}: Words): PlainTable {
  return tableOf(grids, [
    {header: columns.grid!, cell: ({name}) => name},
    {header: columns.community!, cell: ({community}) => community},
    {header: columns.households!, cell: ({households}) => amount(households), missing},
    {header: columns.population!, cell: ({population}) => amount(population), missing},
    {header: columns.leader!, cell: ({leader}) => leader && person(leader)},
    {header: columns.workers!, cell: ({workers}) => workers.map(person).join('、')},
    {header: columns.bounds!, cell: ({bounds}) => bounds},
  ]);
}

/** The places of a map; null where it shows none. A grid stands by its name. */
export function placeTable(community: Community, widget: Widget, {columns}: Words): PlainTable | null {
  const places = placesShown(community, widget);
  const names = new Map(community.grids.map(({id, name}) => [id, name]));
  if (places.length === 0) return null;
  return tableOf(places, [
    {header: columns.place!, cell: ({name}) => name},
    {header: columns.kind!, cell: ({kind}) => kind},
    {header: columns.grid!, cell: ({grid}) => grid && (names.get(grid) ?? grid)},
    {header: columns.where!, cell: ({where}) => where},
    {header: columns.hours!, cell: ({hours}) => hours},
    {header: columns.offers!, cell: ({offers}) => offers},
    {header: columns.phone!, cell: ({phone}) => phone},
    {header: columns.count!, cell: ({count}) => (count === undefined ? undefined : String(count))},
  ]);
}

function wishTable(community: Community, widget: Widget, {columns, status}: Words): PlainTable {
  return tableOf(wishesShown(community, widget), [
    {header: columns.wish!, cell: ({text}) => text},
    {header: columns.status!, cell: (wish) => status[wish.status]},
    {header: columns.audience!, cell: ({audience}) => audience},
    {header: columns.claimant!, cell: ({claimant}) => claimant},
    {header: columns.date!, cell: ({steps}) => steps[steps.length - 1]?.date},
    {header: columns.result!, cell: ({result, reason}) => result ?? reason},
  ]);
}

function articleTable(community: Community, widget: Widget, {columns, article}: Words): PlainTable {
  return tableOf(conventionShown(community, widget).articles, [
    {header: columns.article!, cell: ({number}) => article(String(number))},
    {header: columns.text!, cell: ({text}) => text},
  ]);
}

/** The plain table of any widget; null for elements that hold something else (the brand's diagram holds a list). */
export function plainTable(
  community: Community,
  widget: Widget,
  words: Words,
  facts: ReadonlyMap<string, Fact>,
): PlainTable | null {
  if (widget.element === 'indicator-chart') return chartTable(community, widget, words, facts);
  if (widget.element === 'grid-map')
    return widget.kind === 'places' ? placeTable(community, widget, words) : gridTable(community, words);
  if (widget.element === 'wish-wall') return wishTable(community, widget, words);
  if (widget.element === 'convention-board') return articleTable(community, widget, words);
  return null;
}
