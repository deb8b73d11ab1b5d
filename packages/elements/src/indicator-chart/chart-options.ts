import type {Locale, Quantity} from '@linli/model/quantity';
import type {ChartData} from '@linli/model/record/chart-data';

import type {ChartWords} from './indicator-chart.zh.ts';
import type {Legend, Mark, Picture, Refusal} from './picture.ts';

/** How a kind is worked out: what to draw, or why these data make no such picture. */
export type Layout = (data: ChartData, options: ChartOptions) => Picture | Refusal;

/** A remark on one category; readers find it by its number below the drawing. */
export interface Remark {
  readonly at: string;
  readonly text: string;
}

/** What an editor wrote for a drawing. */
export interface WrittenExtras {
  /** A line that all figures are measured against. */
  readonly target?: Quantity;
  /** A band from `value` to `upper`. */
  readonly band?: {readonly range: Quantity; readonly text: string};
  /** Places where the way of counting changed: a line is not drawn across them. */
  readonly breaks: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** What an editor adds to a drawing, and how: the code for it comes with it. */
export interface Extras extends WrittenExtras {
  /** A strip with the band behind and the target before its bar. */
  readonly across: (marks: readonly Mark[], most: number) => readonly Mark[];
  readonly legend: (options: ChartOptions) => Legend;
  /** A picture with its remarks numbered. */
  readonly remarked: (picture: Picture, options: ChartOptions) => Picture;
}

/** What a layout must know beside the data. */
export interface ChartOptions {
  readonly locale: Locale;
  readonly words: ChartWords;
  readonly extras?: Extras;
  /** The largest value of a scale that several drawings share. */
  readonly most?: number;
  /** How each drawing of small multiples is worked out. */
  readonly each?: Layout;
}
