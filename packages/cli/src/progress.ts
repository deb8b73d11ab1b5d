import type {Io} from './io.ts';
import {plain} from './terminal.ts';

/** Work shorter than this needs no line, in milliseconds. */
const PATIENCE = 300;

/** Says which share of the present step is done, from 0 to 1. */
export type Tell = (share: number) => void;

/** One line on the error output that says how far the work is, and is wiped away at the end. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly tell: Tell;
  readonly end: () => void;
}

/** Starts to tell of `total` steps; silent in a pipe, and while the work is short. */
export function startProgress({err, isTTY, now}: Io, total: number): Progress {
  const start = now();
  let [done, shown, name] = [0, false, ''];
  const show = (more: string): void => {
    if (!isTTY || now() - start < PATIENCE) return;
    shown = true;
    err(`\r\u001b[2K[${done}/${total}] ${plain(name)} ${more}…`);
  };
  return {
    step(next) {
      done += 1;
      name = next;
      show('');
    },
    tell: (share) => show(`${Math.round(share * 100)}% `),
    end() {
      if (shown) err('\r\u001b[2K');
    },
  };
}
