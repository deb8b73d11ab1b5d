import type {Wish} from '@linli/model/record/wish';

import {element} from '../note.ts';
import {cardOf} from './card.ts';

const drawn = new WeakMap<Wish, HTMLElement>();

/** A wish's card, made once. */
export function cardOnce(wish: Wish): HTMLElement {
  const card = drawn.get(wish) ?? cardOf(wish);
  drawn.set(wish, card);
  return card;
}

/** How many cards stand beside each other at the width of the benchmark, as in ours. */
const COLUMNS = 4;

export const rowsIn = (wishes: readonly Wish[]): number => Math.ceil(wishes.length / COLUMNS);

export const rowAt = (wishes: readonly Wish[], at: number): readonly Wish[] =>
  wishes.slice(at * COLUMNS, (at + 1) * COLUMNS);

/** Cards beside each other. */
export function rowOf(wishes: readonly Wish[]): HTMLElement {
  const row = element('div', '', ...wishes.map(cardOnce));
  row.className = 'row';
  return row;
}
