import type {Community, Widget} from '@linli/model/community';

import type {Told} from '../pictures/picture.ts';
import {communities} from './communities.ts';
import {fileHead} from './data-files.ts';
import {tablesOf} from './tables.ts';
import {widgetData, type WidgetData} from './widget-data.ts';
import {widgetPicture} from './widget-picture.ts';
import {wishesShown, wishNames} from './wishes.ts';
import {wordsFor} from './words.ts';

/** One widget of one community. */
export interface Shown {
  readonly community: Community;
  readonly widget: Widget;
}

const all: readonly Shown[] = communities.flatMap((community) =>
  community.sections.flatMap(({widgets}) => widgets.map((widget) => ({community, widget}))),
);

/** Paths and props of a route that has one page or file a widget. */
export function widgetPaths() {
  return all.map(({community, widget}) => ({
    params: {community: community.id, widget: widget.id},
    props: {community, widget},
  }));
}

/** A widget's rows; null where they cannot be told as one table. */
export function dataOf({community, widget}: Shown): WidgetData | null {
  return widgetData(community, widget, tablesOf(community.id), wordsFor(community.lang));
}

/** Paths of a route that has one file a widget with data. */
export function dataPaths() {
  return widgetPaths().filter(({props}) => dataOf(props) !== null);
}

/** A widget's rows with what the file says of them. */
export function fileOf(shown: Shown) {
  const data = dataOf(shown)!;
  return {data, head: fileHead(shown.community, shown.widget, data, wordsFor(shown.community.lang))};
}

/** What the ids in a wall's rows are called; nothing of other widgets. */
export function namesOf({community, widget}: Shown): Readonly<Record<string, string>> {
  if (widget.element !== 'wish-wall') return {};
  return wishNames(community, wishesShown(community, widget), wordsFor(community.lang));
}

/** A widget as a picture file. */
export function pictureFor(shown: Shown): Told {
  return widgetPicture(shown.community, shown.widget, fileOf(shown), wordsFor(shown.community.lang));
}

/** Where everything of a widget lies, below the site's base. */
export function pathsOf({community, widget}: Shown) {
  const place = `${community.id}/${widget.id}`;
  return {
    page: `${place}/`,
    frame: `embed/${place}/`,
    json: `${place}.json`,
    csv: `${place}.csv`,
    svg: `${place}.svg`,
    oembed: `oembed/${place}.json`,
  };
}
