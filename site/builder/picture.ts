import {withRowNumbers} from '@linli/elements/row-numbers';
import {articleRecord} from '@linli/model/record/article';
import {brandRecord} from '@linli/model/record/brand';
import {brandFromRows} from '@linli/model/record/brand-tree';
import {chartTable} from '@linli/model/record/chart-table';
import {gridRecord} from '@linli/model/record/grid';
import {readRecords} from '@linli/model/record/read-records';
import {wishRecord} from '@linli/model/record/wish';

import {inksFor} from '../pictures/inks.ts';
import {pictureOf, type Subject, type Told} from '../pictures/picture.ts';
import {sourceLine, titleOf} from './outputs.ts';
import type {View} from './view.ts';

/** What the table holds for the chosen kind: rows are numbered where people did not, as the elements do. */
function subjectOf({table, about, kind}: View): Subject {
  const {headers, rows} = table;
  const cells = {headings: headers, rows: rows.map(({values}) => headers.map((_, at) => values[at] ?? ''))};
  const subject = {lang: 'zh-Hans', kind: kind?.kind ?? null, cells} as const;
  switch (kind?.element) {
    case 'indicator-chart':
      return {...subject, chart: chartTable(table, about.unit)};
    case 'grid-map':
      return {...subject, grids: readRecords(withRowNumbers(table, gridRecord, ['id']), gridRecord).records};
    case 'wish-wall':
      return {...subject, wishes: readRecords(withRowNumbers(table, wishRecord, ['id']), wishRecord).records};
    case 'convention-board': {
      const numbered = withRowNumbers(table, articleRecord, ['id', 'number']);
      return {...subject, board: {convention: null, articles: readRecords(numbered, articleRecord).records}};
    }
    case 'brand-diagram': {
      const named = readRecords(withRowNumbers(table, brandRecord, ['id']), brandRecord).records;
      return {...subject, brand: brandFromRows(named, {name: about.title, form: 'core-ring'}).brand ?? undefined};
    }
    default:
      return subject;
  }
}

const isSample = ({rows}: View['table']): boolean => rows.some(({cells}) => /^(是|true|1)$/i.test(cells.sample ?? ''));

/** The picture of the present work: title, unit, sentence and source inside, in the colour that elements have by themselves. */
export function drawnPicture(view: View): Told {
  const {table, about, alt} = view;
  const line = sourceLine(about);
  const telling = {
    title: titleOf(about),
    unit: about.unit.trim() || undefined,
    badge: isSample(table) ? '示例数据' : undefined,
    alt,
    lines: line === '' ? [] : [line],
  };
  return pictureOf(subjectOf(view), telling, inksFor(''));
}
