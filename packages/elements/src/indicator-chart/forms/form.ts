import type {CSSResult, TemplateResult} from 'lit';

import type {ChartWords} from '../indicator-chart.zh.ts';
import type {Item, Picture} from '../picture.ts';

/** What the reader points at: the number of the figure among all of the picture, or -1. */
export interface Pointing {
  readonly current: number;
  /** The chosen category, or an empty text. */
  readonly chosen: string;
  readonly choose: (index: number) => void;
}

/** Prints a picture; `first` is the number of its first figure. */
export type Draw<P> = (picture: P, pointing: Pointing, first: number, words: ChartWords) => TemplateResult;

/** How one form of picture is printed, with the rules that only it needs; `drawOne` prints what stands in it. */
export interface Form<P extends Picture = never> {
  readonly draw: (...args: [...Parameters<Draw<P>>, drawOne: Draw<Picture>]) => TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** The classes of one figure: `current` is being read, `chosen` is the one that was chosen, here or in another element. */
export function figureClass({category}: Item, index: number, {current, chosen}: Pointing): string {
  const classes = index === current ? 'figure current' : 'figure';
  return chosen !== '' && category === chosen ? `${classes} chosen` : classes;
}
