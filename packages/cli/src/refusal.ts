/** A wrong call or an input that cannot be read: one sentence for the person who called, exit code 2. */
export class Refusal extends Error {
  /** The command whose help would say more, `''` for the general help; absent where none would. */
  readonly command: string | undefined;

  constructor(sentence: string, command?: string) {
    super(sentence);
    this.command = command;
  }
}
