import type {Grid} from '@linli/model/record/grid';
import {parseShape} from '@linli/model/record/grid-shape';
import type {Place as CellPlace, Problem} from '@linli/model/problem';

import {AreaList, type Areas} from './area-list.ts';
import {type Place, shapeSet, type ShapeSet, UNITS} from './shape-set.ts';

/** Shapes traced on a picture, and what is wrong with the cells that hold them. */
export interface PictureAreas {
  readonly areas: Areas;
  readonly problems: readonly Problem[];
}

/** The column 图形 of the grids; `placeOf` gives the place of a grid's cell. */
export function readTraced(grids: readonly Grid[], placeOf: (id: string, index: number) => CellPlace): PictureAreas {
  const list = new AreaList();
  const problems: Problem[] = [];
  grids.forEach(({id, geometry}, index) => {
    if (geometry === undefined) return;
    const read = parseShape(geometry);
    if ('parts' in read && list.draft(read.parts)) list.keep(id);
    else if ('fault' in read) problems.push({...read.fault, severity: 'error', place: placeOf(id, index)} as Problem);
  });
  return {areas: list.areas(), problems};
}

/** Shapes in percent → units of a drawing with the picture's proportions (`aspect`: height by width). */
export function placeTraced(areas: Areas, chosen: Uint32Array, aspect: number): ShapeSet {
  const height = Math.round(UNITS * aspect);
  const place: Place = {scale: UNITS / 100, shift: 0, down: (y) => (y * height) / 100};
  return shapeSet(areas, chosen, {width: UNITS, height, place});
}

/** The proportions that `1200x800` states, as height by width; null where it states none. */
export function aspectOf(size: string): number | null {
  const found = /^\s*(\d{1,5})\s*[x×*，,]\s*(\d{1,5})\s*$/i.exec(size);
  const [width, height] = [Number(found?.[1]), Number(found?.[2])];
  return width > 0 && height > 0 ? Math.max(0.1, Math.min(10, height / width)) : null;
}
