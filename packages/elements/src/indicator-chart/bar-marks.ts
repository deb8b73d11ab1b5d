import type {Quantity} from '@linli/model/quantity';

import {textWidth} from '../internal/text-width.ts';
import type {ChartOptions} from './chart-options.ts';
import type {Mark, OpenEnd, Tone} from './picture.ts';
import {endOf, percent} from './scale.ts';
import {valueText} from './value-text.ts';

/** On which side of its end a bar fades. */
export const SIDES: {readonly [Qualifier in Quantity['qualifier']]?: OpenEnd['side']} = {
  over: 'beyond',
  'at-least': 'beyond',
  nearly: 'before',
  'up-to': 'before',
  about: 'both',
};

/** How far a label stands from the end of its bar, in em: three fading steps need room. */
export const GAP = 0.5;
const OPEN_GAP = 1.5;

/** The bar of one value with its label; `most` is the value that fills the whole strip. */
export function barMarks(quantity: Quantity | null, most: number, tone: Tone, options: ChartOptions): readonly Mark[] {
  const text = valueText(quantity, options);
  const label = {type: 'label', y: 50, dy: 0, anchor: 'start', role: 'value', text} as const;
  const value = quantity?.value ?? null;
  if (quantity === null || value === null) {
    const width = Math.ceil(textWidth(text) + 2 * GAP);
    return [
      {type: 'missing', x: 0, y: 0, height: 100, width},
      {...label, role: 'axis', x: 0, dx: GAP},
    ];
  }
  const solid = percent(value, most);
  const end = percent(endOf(quantity), most);
  const marks: Mark[] = [{type: 'rect', x: 0, y: 0, width: solid, height: 100, tone}];
  if (end > solid) marks.push({type: 'rect', x: solid, y: 0, width: end - solid, height: 100, tone: 'light'});
  const side = SIDES[quantity.qualifier];
  if (side) marks.push({type: 'open-end', x: end, y: 0, height: 100, side, tone});
  marks.push({...label, x: end, dx: side && side !== 'before' ? OPEN_GAP : GAP});
  return marks;
}

/** Room in whole em for the widest label beyond a full bar. */
export function reserveFor(texts: readonly string[]): number {
  return Math.min(16, Math.ceil(Math.max(2, ...texts.map(textWidth)) + OPEN_GAP));
}

/** The tones of several series side by side: solid, tinted, empty with an outline. Three can be told apart in print. */
export const SERIES_TONES: readonly Tone[] = ['data-1', 'data-2', 'data-3'];
