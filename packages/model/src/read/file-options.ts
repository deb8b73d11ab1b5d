import type {Recognised} from './match.ts';

/** What a reader of a file may be told. */
export interface FileOptions {
  /** What a person calls the table: the file's name without its ending. */
  readonly name?: string;
  /** Records whose columns are looked for; none for a chart's own table. */
  readonly definitions?: readonly Recognised[];
}
