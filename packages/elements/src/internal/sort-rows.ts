import {compare, isProblem, parseQuantity, type Quantity} from '@linli/model/quantity';
import {textOf} from '@linli/model/read/dom-text';

/** Where a wording bounds a number from: 近3万 stands before 3万, 160余 behind 160. */
const SIDE = {nearly: -1, 'up-to': -1, about: 0, exact: 0, over: 1, 'at-least': 1} as const;

function quantityOf(text: string): Quantity | null {
  const read = parseQuantity(text);
  return isProblem(read) || read.value === null ? null : read;
}

function inOrder(left: Quantity, right: Quantity): number {
  const surely = compare(left, right);
  if (typeof surely === 'number' && surely !== 0) return surely;
  return (left.value ?? 0) - (right.value ?? 0) || SIDE[left.qualifier] - SIDE[right.qualifier];
}

/**
 * The places of some texts in ascending order: by value where most are figures (160余, 近3万名, 47.5%), else as a Chinese
 * dictionary orders words. What was not reported or is no figure stands last, whichever way the reader sorts.
 */
export function orderOf(texts: readonly string[], descending: boolean): readonly number[] {
  const places = texts.map((_, index) => index);
  const quantities = texts.map(quantityOf);
  const way = descending ? -1 : 1;
  if (quantities.filter((one) => one !== null).length * 2 <= texts.filter((text) => text !== '').length) {
    const {compare: words} = new Intl.Collator('zh-Hans-CN', {numeric: true});
    return places.sort((a, b) => words(texts[a]!, texts[b]!) * way || a - b);
  }
  return places.sort((a, b) => {
    const [left, right] = [quantities[a] ?? null, quantities[b] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b;
    return inOrder(left, right) * way || a - b;
  });
}

/** Puts rows in the order of one of their columns. */
export function sortRows(rows: readonly HTMLTableRowElement[], column: number, descending: boolean): void {
  const texts = rows.map(({cells}) => (cells[column] ? textOf(cells[column]).trim() : ''));
  const parent = rows[0]?.parentNode;
  parent?.append(...orderOf(texts, descending).map((place) => rows[place]!));
}
