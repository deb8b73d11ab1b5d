import {tokenColours} from '../../internal/token-colours.ts';
import type {MapView} from '../map-body.ts';
import {seenIn} from './seen.ts';
import type {Drawn} from './sheet-file.ts';
import {fillOf} from './step-fills.ts';

/** The schematic as it is seen now, however it is arranged; null where no grid is drawn. */
export function tilesDrawn({host}: MapView): Drawn | null {
  const drawing = host.renderRoot.querySelector<HTMLElement>('.drawing');
  if (!drawing?.querySelector('.cell')) return null;
  const frame = drawing.getBoundingClientRect();
  const colours = tokenColours(host, ['raised', 'brand', 'brand-1', 'brand-2', 'brand-3']);
  const colour = (token: string): string => colours[token as keyof typeof colours];
  const isLined = host.hasAttribute('hatch');
  const shadeOf = ({dataset: {shade, dim}}: HTMLElement): string | undefined => {
    if (shade === undefined) return undefined;
    return dim === undefined ? fillOf(shade, isLined, colour) : colour('raised');
  };
  return {parts: seenIn(drawing, shadeOf, frame), width: frame.width, height: frame.height, across: frame.width};
}
