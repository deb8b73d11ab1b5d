import type {Place, Problem} from '../problem/problem.ts';
import {shapeProblems} from '../record/grid-shape.ts';
import {isReviewNumber} from '../record/review-number.ts';
import type {Settings} from './settings.ts';
import type {Tables} from './tables.ts';

type Path = readonly (string | number)[];
type At = (path: Path) => Place;
type Widget = Settings['sections'][number]['widgets'][number];

/** What is wrong with the column 图形 of the table of grids. */
export function shapesOfTable(tables: Tables): readonly Problem[] {
  const sheet = tables.get('grid');
  if (!sheet?.whole) return [];
  const records = sheet.rows.map(({record}) => record);
  return shapeProblems(records, (index) => sheet.rows[index]?.at('geometry'));
}

/** 地图管理条例 art. 15: a map that is shown needs its review number; simple schematics without boundaries do not. */
function lawOf({mapKind = 'schematic', reviewNumber, picture}: Widget, path: Path, at: At): readonly Problem[] {
  if (mapKind === 'schematic') return [];
  if (reviewNumber === undefined) {
    return [{code: 'map-without-number', severity: 'error', place: at([...path, 'mapKind']), args: {}}];
  }
  const problems: Problem[] = [];
  if (!isReviewNumber(reviewNumber)) {
    problems.push({code: 'not-a-review-number', severity: 'error', place: at([...path, 'reviewNumber']), args: {}});
  }
  if (mapKind === 'licensed' && picture === undefined) {
    problems.push({code: 'map-without-picture', severity: 'error', place: at([...path, 'mapKind']), args: {}});
  }
  return problems;
}

/** Maps that a page may not show: an error, so the page is not built. */
export function mapProblems({sections}: Settings, at: At): readonly Problem[] {
  return sections.flatMap(({widgets}, s) =>
    widgets.flatMap((widget, w) =>
      widget.element === 'grid-map' ? lawOf(widget, ['sections', s, 'widgets', w], at) : [],
    ),
  );
}
