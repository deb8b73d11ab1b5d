import type {Table} from '../read/table.ts';
import {GRID_COLUMNS} from './grid.columns.ts';
import {initialsOf} from './pinyin.ts';

/** What residents look for by its first letters. */
const SPOKEN = ['name', 'community', 'buildings', 'leader'] as const;

/** Its heading in simplified Chinese. */
export const PINYIN_HEADING: string = GRID_COLUMNS.find(({key}) => key === 'pinyin')!.label['zh-Hans'];

/** The initials of one grid's name, community, buildings and leader, each once, with spaces between: dywg npsq xfjy. */
function initialsIn(cells: Readonly<Record<string, string>>): string {
  const parts = SPOKEN.flatMap((key) => (cells[key] ?? '').split(/[、；;，,\s]+/));
  return Array.from(new Set(parts.map(initialsOf).filter((initials) => initials !== ''))).join(' ');
}

/** The cells of the column 拼音, one a row; null for a table that holds no grids or has the column already. */
export function pinyinOfGrids({kind, keys, rows}: Table): readonly string[] | null {
  if (kind !== 'grid' || keys.indexOf('pinyin') >= 0) return null;
  return rows.map(({cells}) => initialsIn(cells));
}
