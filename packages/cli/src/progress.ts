import type {Io} from './io.ts';
import {plain} from './terminal.ts';

/** Work shorter than this needs no line, in milliseconds. */
const PATIENCE = 300;

/** One line on the error output that says how far the work is, and is wiped away at the end. */
export interface Progress {
  readonly step: (name: string) => void;
  readonly end: () => void;
}

/** Starts to tell of `total` steps; silent in a pipe, and while the work is short. */
export function startProgress({err, isTTY, now}: Io, total: number): Progress {
  const start = now();
  let [done, shown] = [0, false];
  return {
    step(name) {
      done += 1;
      if (!isTTY || now() - start < PATIENCE) return;
      shown = true;
      err(`\r\u001b[2K[${done}/${total}] ${plain(name)} …`);
    },
    end() {
      if (shown) err('\r\u001b[2K');
    },
  };
}
