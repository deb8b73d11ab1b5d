import {csvText} from '../../internal/csv-text.ts';
import {wordsIn} from '../../internal/locale.ts';
import {pngOf} from '../../internal/png.ts';
import {fileName, saveFile} from '../../internal/save-file.ts';
import type {Scene} from '../grid-keys.ts';
import type {MapBody, MapView} from '../map-body.ts';
import {SAVE_WORDS} from './save.words.ts';
import {sheetFile} from './sheet-file.ts';
import {tilesDrawn} from './tiles-file.ts';

/** What is saved: the map as it is seen, or the grids as a table. */
export type Saving = 'svg' | 'png' | 'csv';

/** PNG files are about so many pixels wide: enough for a sheet of A4. */
const PNG_WIDTH = 2400;

/** The grids as a table for a spreadsheet; with every row goes the review number, or that their map is a schematic. */
export function mapTable({cells, format, locale}: Pick<MapView, 'cells' | 'format' | 'locale'>, law: string): string {
  const {columns} = wordsIn(locale, SAVE_WORDS);
  const headers = [columns.id, columns.name, columns.community, columns.households, columns.leader, columns.law];
  const rows = cells.map(({grid: {id, name, community, households, leader}}) => [
    ...[id, name, community],
    households ? format(households, '户') : '',
    leader?.name ?? leader?.role ?? '',
    law,
  ]);
  return csvText({headers, rows: rows.map((values, at) => ({row: at + 2, cells: {}, values}))});
}

async function fileOf(kind: Saving, view: MapView, law: string, body: MapBody): Promise<Blob | null> {
  if (kind === 'csv') return new Blob([mapTable(view, law)], {type: 'text/csv;charset=utf-8'});
  const drawing = await (body.saved?.(view) ?? tilesDrawn(view));
  if (!drawing) return null;
  const {svg, width, height} = sheetFile(view, law, drawing);
  if (kind === 'svg') return new Blob([svg], {type: 'image/svg+xml'});
  return (await pngOf(svg, width, height, Math.max(2, Math.ceil(PNG_WIDTH / width)))).blob;
}

/**
 * Saves the map in one form, with what stands at its lower left. Gives what is told of it, and never throws: that nothing is drawn,
 * or that the engine has no canvas, is a sentence too.
 */
export async function saveMap(kind: Saving, {view, body}: Scene): Promise<string> {
  const {saved, notSaved} = wordsIn(view.locale, SAVE_WORDS);
  const law = String(body.law?.(view) ?? view.words.disclaimer);
  const blob = await fileOf(kind, view, law, body).catch(() => null);
  if (!blob) return notSaved;
  saveFile(blob, fileName(view.host.label, view.words.map, kind));
  return saved;
}
