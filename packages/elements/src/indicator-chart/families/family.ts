import type {Layout} from '../chart-options.ts';
import type {Form} from '../forms/form.ts';

/** Kinds of one family by their names. */
export type Kinds = Readonly<Record<string, Layout>>;

/** A file of kinds that are drawn alike. */
export interface Family {
  readonly kinds: Kinds;
  /** How their pictures are printed; absent where these are rows of bars, which the class prints. */
  readonly form?: Form;
}
