import type {Cell} from '../cells.layout.ts';

const isLike = (one: Cell, other: Cell): boolean =>
  one === other || (one.id === other.id && one.shade === other.shade && one.text === other.text);

/** Whether two lists of cells look the same and say the same. */
export const areAlike = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.length === others.length && some.every((cell, at) => isLike(cell, others[at]!));
