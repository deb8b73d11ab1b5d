import {type Attributes, element} from './svg-element.ts';

/** How a filled box is drawn in the file, where the page's own fill is no plain colour. */
export type FillOf = (box: HTMLElement) => string | undefined;

/** Where what is copied stands: the upper left corner of the drawing on the screen. */
interface Frame {
  readonly left: number;
  readonly top: number;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const round = (value: number): number => Math.round(value * 10) / 10;
const isClear = (colour: string): boolean => /^(transparent|rgba\(.*, 0\))$/.test(colour);

/** The four lines around a box, each as a box: they may differ in width. */
function bordersOf({x, y, width, height}: DOMRect, style: CSSStyleDeclaration, {left, top}: Frame): SVGElement[] {
  return SIDES.flatMap((side) => {
    const size = parseFloat(style[`border${side}Width`]);
    const fill = style[`border${side}Color`];
    if (!(size > 0) || style[`border${side}Style`] === 'none' || isClear(fill)) return [];
    const isLying = side === 'Top' || side === 'Bottom';
    const at = {
      x: round(x - left + (side === 'Right' ? width - size : 0)),
      y: round(y - top + (side === 'Bottom' ? height - size : 0)),
    };
    return [
      element('rect', {...at, width: round(isLying ? width : size), height: round(isLying ? size : height), fill}),
    ];
  });
}

function boxOf(box: HTMLElement, fillOf: FillOf, frame: Frame): SVGElement[] {
  const style = getComputedStyle(box);
  const rect = box.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return [];
  const own = fillOf(box);
  const fill = own ?? (isClear(style.backgroundColor) ? undefined : style.backgroundColor);
  const [x, y] = [round(rect.x - frame.left), round(rect.y - frame.top)];
  const size = {x, y, width: round(rect.width), height: round(rect.height)};
  const isChosen = box.getAttribute('aria-pressed') === 'true' && own !== undefined;
  const stroke: Attributes = isChosen ? {stroke: style.outlineColor, 'stroke-width': 4} : {};
  const ground = fill === undefined ? [] : [element('rect', {...size, fill, ...stroke})];
  return [...ground, ...bordersOf(rect, style, frame)];
}

/** The lines of a text as they are broken on the screen. */
function linesOf(text: Text): readonly {readonly words: string; readonly rect: DOMRect}[] {
  const lines: {words: string; rect: DOMRect}[] = [];
  const range = document.createRange();
  for (let at = 0; at < text.data.length;) {
    const size = String.fromCodePoint(text.data.codePointAt(at)!).length;
    range.setStart(text, at);
    range.setEnd(text, at + size);
    const rect = range.getBoundingClientRect();
    const words = text.data.slice(at, at + size);
    at += size;
    if (rect.width === 0 || rect.height === 0) continue;
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.rect.top - rect.top) < 1) line.words += words;
    else lines.push({words, rect});
  }
  return lines.filter(({words}) => words.trim() !== '');
}

function textOf(text: Text, {left, top}: Frame): SVGElement[] {
  const style = getComputedStyle(text.parentElement!);
  const size = parseFloat(style.fontSize);
  return linesOf(text).map(({words, rect}) =>
    element(
      'text',
      {
        ...{x: round(rect.left - left), y: round(rect.top - top + rect.height / 2 + size * 0.36)},
        ...{'font-size': size, 'font-weight': style.fontWeight, 'font-family': style.fontFamily, fill: style.color},
        'xml:space': 'preserve',
      },
      words.replace(/\s+$/, ''),
    ),
  );
}

/** The figure before an item of a numbered list: the engine draws it, no text holds it. */
function figureOf(item: HTMLElement, {display, listStyleType, fontSize, color}: CSSStyleDeclaration, frame: Frame) {
  if (display !== 'list-item' || listStyleType !== 'decimal') return [];
  const {x, y} = item.getBoundingClientRect();
  const size = parseFloat(fontSize);
  const number = Array.from(item.parentElement!.children).indexOf(item) + 1;
  const at = {x: round(x - frame.left - size * 0.4), y: round(y - frame.top + size * 1.1), 'text-anchor': 'end'};
  return [element('text', {...at, 'font-size': size, fill: color}, `${number}.`)];
}

function iconOf(icon: SVGSVGElement, {left, top}: Frame): SVGElement[] {
  const {x, y, width, height} = icon.getBoundingClientRect();
  if (width === 0) return [];
  const {fill} = getComputedStyle(icon);
  const paths = Array.from(icon.querySelectorAll('path'), (path) => path.cloneNode(true));
  const size = {x: round(x - left), y: round(y - top), width: round(width), height: round(height)};
  return [element('svg', {...size, viewBox: icon.getAttribute('viewBox') ?? '', fill}, ...paths)];
}

/**
 * What a reader sees inside an element, as rectangles, texts and icons at the same places: whatever arranges the grids, the file
 * shows it. What is said only, clipped away, is left out.
 */
export function seenIn(root: Element, fillOf: FillOf, frame: Frame): SVGElement[] {
  return Array.from(root.childNodes).flatMap((node): SVGElement[] => {
    if (node instanceof Text) return textOf(node, frame);
    if (node instanceof SVGSVGElement) return iconOf(node, frame);
    if (!(node instanceof HTMLElement)) return [];
    const style = getComputedStyle(node);
    const {display, visibility, clipPath} = style;
    if (display === 'none' || visibility === 'hidden' || clipPath.startsWith('inset(50%')) return [];
    const own = display === 'contents' ? [] : [...boxOf(node, fillOf, frame), ...figureOf(node, style, frame)];
    return [...own, ...seenIn(node, fillOf, frame)];
  });
}
