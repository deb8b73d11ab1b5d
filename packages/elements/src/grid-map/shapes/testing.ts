import {AreaList, type Parts} from './area-list.ts';
import {shapeSet, type ShapeSet, UNITS} from './shape-set.ts';

interface Area {
  readonly id: string;
  readonly parts: Parts;
}

/** Invented areas: rectangles in rows, each named by row and column (`1-2`), in a drawing of 100 by 100. */
export function squares(rows: number, columns: number): Area[] {
  return Array.from({length: rows * columns}, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [x, y, w, h] = [(column * 100) / columns, (row * 100) / rows, 100 / columns, 100 / rows];
    return {
      id: `${row + 1}-${column + 1}`,
      parts: [
        [
          [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
            [x, y],
          ],
        ],
      ],
    };
  });
}

/** Areas in a drawing of 100 by 100 → shapes. */
export function setOf(areas: readonly Area[]): ShapeSet {
  const place = {scale: 100, shift: 0, down: (y: number) => y * 100};
  const list = new AreaList();
  for (const {id, parts} of areas) if (list.draft(parts)) list.keep(id);
  const all = Uint32Array.from(areas, (_, at) => at);
  return shapeSet(list.areas(), all, {width: UNITS, height: UNITS, place});
}
