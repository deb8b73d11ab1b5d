import {type Area, shapeSet, type ShapeSet, UNITS} from './shape-set.ts';

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
  return shapeSet(areas, {width: UNITS, height: UNITS, place});
}
