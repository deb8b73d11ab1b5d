import type {Layout} from '../chart-options.ts';
import type {Form} from '../forms/form.ts';

/** Kinds that come in one file, with the form that their pictures are printed in. */
export interface Family {
  readonly kinds: Readonly<Record<string, Layout>>;
  /** Absent where the pictures are rows of bars, which the class prints. */
  readonly form?: Form;
}
