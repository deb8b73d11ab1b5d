/** What a command may touch of the process: given by `linli.ts`, or by a test. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether a person reads along: only then colours and progress. */
  readonly isTTY: boolean;
  /** All bytes of the standard input; `null` where it is a keyboard. */
  readonly input: () => Promise<Uint8Array | null>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}
