import type {Cell} from '../cells.layout.ts';
import {signOf} from '../grid-sign.ts';
import type {MapView} from '../map-body.ts';

/** The houses of a grid: rows below it, else the column 小区楼栋. A number is written short, as on a door plate. */
export function housesOf({grid}: Cell, {levels}: Pick<MapView, 'levels'>): readonly string[] {
  const below = levels.partsOf(grid.id).map(({name}) => name);
  return (below.length > 0 ? below : (grid.buildings ?? [])).map((name) => {
    const {before, number} = signOf(name);
    return number && before === '' ? number : name;
  });
}
