import {csvText} from '../../internal/csv-text.ts';
import {pngOf} from '../../internal/png.ts';
import {fileName, saveFile} from '../../internal/save-file.ts';
import type {MapView} from '../map-body.ts';
import {mapFile} from './map-file.ts';
import {plainNumber} from './shape-law.ts';
import type {ShapeStage} from './shape-stage.ts';
import type {ShapeWords} from './shapes.words.ts';

/** What is saved: the map as it is seen, or the grids as a table. */
export type Saving = 'svg' | 'png' | 'csv';

/** PNG files are so many times as large as on the screen. */
const TIMES = 2;

/** The grids as a table for a spreadsheet; a reviewed map's number goes with every row. */
export function mapTable(
  {cells, format, host}: Pick<MapView, 'cells' | 'format' | 'host'>,
  {columns}: ShapeWords,
): string {
  const number = plainNumber(host.reviewNumber);
  const names = [columns.id, columns.name, columns.community, columns.households, columns.leader];
  const rows = cells.map(({grid: {id, name, community, households, leader}}) => [
    ...[id, name, community],
    households ? format(households, '户') : '',
    leader?.name ?? leader?.role ?? '',
    ...(number === null ? [] : [number]),
  ]);
  const headers = number === null ? names : [...names, columns.reviewNumber];
  return csvText({headers, rows: rows.map((values, at) => ({row: at + 2, cells: {}, values}))});
}

/** Saves the map in one form. False where there is nothing to save. */
export async function download(kind: Saving, view: MapView, stage: ShapeStage, words: ShapeWords): Promise<boolean> {
  const name = fileName(view.host.label, view.words.map, kind);
  if (kind === 'csv') {
    saveFile(new Blob([mapTable(view, words)], {type: 'text/csv;charset=utf-8'}), name);
    return true;
  }
  const file = await mapFile(view, stage, words);
  if (!file) return false;
  const {svg, width, height} = file;
  const isPng = kind === 'png';
  const blob = isPng ? (await pngOf(svg, width, height, TIMES)).blob : new Blob([svg], {type: 'image/svg+xml'});
  saveFile(blob, name);
  return true;
}
