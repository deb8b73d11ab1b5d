import {isProblem, parseQuantity, type Quantity} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';

import {type CellEdit, editCells, editHeading} from './edit.ts';

const FULL_WIDTH = /[！-～]/g;
/** Digits in groups of three: a space between them is a separator and nothing else. */
const GROUPED = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/g;

/** The same number as it is usually typed: half-width digits and marks, no spaces. Words stay words. */
export function tidyNumber(text: string): string {
  return text
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(GROUPED, (digits) => digits.replace(/[ \u00a0]/g, ''))
    .replace(/(\d)\s+(?=\D)/g, '$1')
    .replace(/(\D)\s+(?=\d)/g, '$1')
    .trim();
}

const readable = (text: string): Quantity | null => {
  const read = parseQuantity(text);
  return isProblem(read) ? null : (read as Quantity);
};

/** Whether tidying a cell is safe: the result is a quantity, and if the cell was one before, the same one. */
function isSafe(before: string, after: string): boolean {
  const [old, now] = [readable(before), readable(after)];
  if (now === null || now.value === null) return false;
  return old === null || (old.value === now.value && old.unit === now.unit && old.qualifier === now.qualifier);
}

/** Every cell that can be tidied without a doubt. */
export function safeFixes(table: Table): readonly CellEdit[] {
  return table.rows.flatMap(({row, values}) =>
    values.flatMap((text, at): CellEdit[] => {
      const tidy = tidyNumber(text);
      return tidy !== text && isSafe(text, tidy) ? [{row, at, text: tidy}] : [];
    }),
  );
}

/** A column whose cells all repeat one unit. */
export interface UnitMove {
  readonly at: number;
  readonly unit: string;
}

const HAS_UNIT = /[（(][^（）()]{1,8}[）)]\s*$/;

function unitOf(table: Table, at: number): string | null {
  const texts = table.rows.map(({values}) => (values[at] ?? '').trim()).filter((text) => text !== '');
  const read = texts.map((text) => readable(text));
  const [first] = read;
  if (texts.length < 2 || !first || first.unit === '') return null;
  const same = texts.every((text, index) => {
    const quantity = read[index];
    return quantity?.unit === first.unit && /^[\d,.]+\D+$/.test(text) && quantity.qualifier === 'exact';
  });
  return same ? first.unit : null;
}

/** Columns whose unit could stand once in the heading; only exact numbers, for 余 and 近 belong to the number. */
export function unitMoves(table: Table): readonly UnitMove[] {
  return table.headers.flatMap((heading, at) => {
    const unit = HAS_UNIT.test(heading) || table.keys[at] === 'quantity' ? null : unitOf(table, at);
    return unit === null ? [] : [{at, unit}];
  });
}

/** The table with a column's unit in its heading: 户数 · 120户 becomes 户数（户） · 120. */
export function moveUnit(table: Table, {at, unit}: UnitMove): Table {
  const edits = table.rows.flatMap(({row, values}) => {
    const text = (values[at] ?? '').trim();
    return text.endsWith(unit) ? [{row, at, text: text.slice(0, -unit.length)}] : [];
  });
  return editHeading(editCells(table, edits), at, `${table.headers[at] ?? ''}（${unit}）`);
}
