import type {Shade} from '../grid-scale.ts';
import {element} from './svg-element.ts';

/** A colour of the page by its token. */
export type Colour = (token: string) => string;

const TINTS: Readonly<Record<string, string>> = {0: 'brand-1', 1: 'brand-2', 2: 'brand-3', 3: 'brand'};
/** Classes told apart by lines, where the map asks for them. */
const LINED: Readonly<Record<string, string>> = {1: 'url(#step-few)', 2: 'url(#step-many)'};

function lines(
  id: string,
  size: number,
  width: number,
  turn: number,
  [paper, line]: readonly [string, string],
): SVGElement {
  return element(
    'pattern',
    {id, patternUnits: 'userSpaceOnUse', width: size, height: size, patternTransform: `rotate(${turn})`},
    element('rect', {width: size, height: size, fill: paper}),
    element('rect', {width, height: size, fill: line}),
  );
}

/** Fills that need more than a colour; once in every file. */
export function stepFills(colour: Colour): SVGElement {
  const raised = colour('raised');
  return element(
    'defs',
    {},
    lines('step-none', 8, 1, 45, [raised, colour('brand-2')]),
    lines('step-few', 13, 1, 45, [raised, colour('brand')]),
    lines('step-many', 7, 2, 45, [raised, colour('brand')]),
    element(
      'linearGradient',
      {id: 'step-mixed'},
      element('stop', {offset: 0, 'stop-color': colour('brand-1')}),
      element('stop', {offset: 1, 'stop-color': colour('brand-3')}),
    ),
  );
}

/** What a step of the scale is filled with. */
export function fillOf(shade: Shade | string, isLined: boolean, colour: Colour): string {
  const name = String(shade);
  if (name === 'none' || name === 'mixed') return `url(#step-${name})`;
  if (isLined && name !== '3') return LINED[name] ?? colour('raised');
  return colour(TINTS[name] ?? 'raised');
}
