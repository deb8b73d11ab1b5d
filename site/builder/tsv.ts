import {readMatrix} from '@linli/model/read/cells';
import type {Recognised} from '@linli/model/read/match';
import type {Read} from '@linli/model/read/table';

/** Cells at most that a clipboard's text is cut into. */
const MOST = 200_000;

/** A quoted cell, or a cell up to the next tab or line end; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;

/** Cuts tab-separated text, as spreadsheets copy it, into rows; a cell with line breaks stands in quotes. */
export function cutTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let count = 0; count < MOST && CELL.lastIndex < text.length; count += 1) {
    const found = CELL.exec(text);
    if (found === null) break;
    const [, quoted, bare = '', end] = found;
    rows[rows.length - 1]!.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end !== '\t' && CELL.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** Reads tab-separated text. Title lines without a tab do not confuse it, as they would a guess of the delimiter. */
export function readTsv(text: string, name: string, definitions: readonly Recognised[]): Read {
  const rows = cutTsv(text).map((cells, at) => ({row: at + 1, cells: cells.map((cell) => ({text: cell.trim()}))}));
  return readMatrix({name, rows}, definitions);
}
