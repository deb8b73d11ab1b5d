import {type Wanted, whenHere} from '../../internal/wanted-parts.ts';

/** What comes may show that more is wanted: a convention that its rows are odd, odd rows that the whole gate is needed. */
const TURNS = 3;

/** Draws a board once all that its data wants is here, asking again after each arrival. */
export function whenRead(
  wanted: () => readonly Wanted[],
  draw: () => void | Promise<unknown>,
  anyway: boolean,
  turns = TURNS,
): void | Promise<unknown> {
  const next = () => (turns > 1 ? whenRead(wanted, draw, anyway, turns - 1) : draw());
  return whenHere(wanted(), next, anyway);
}
