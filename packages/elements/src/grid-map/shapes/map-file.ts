import {noticeWords} from '../../internal/notice.words.ts';
import {tokenColours} from '../../internal/token-colours.ts';
import type {MapView} from '../map-body.ts';
import {plainNumber} from './shape-law.ts';
import type {ShapeStage} from './shape-stage.ts';
import type {ShapeWords} from './shapes.words.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1200;
const MARGIN = 30;
const LINE = 28;
const FONTS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A file that opens by itself. */
export interface MapFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  made.append(...children);
  return made;
}

const TOKENS = ['ink', 'muted', 'line', 'raised', 'brand', 'brand-1', 'brand-2', 'brand-3'];
const COPIED = ['fill', 'stroke', 'stroke-linejoin', 'stroke-linecap', 'paint-order', 'font-weight', 'text-anchor'];

/** Writes what a page tells by its style sheet onto the copy itself: `unit` is a CSS pixel in units of the drawing. */
function ink(from: Element, to: Element, unit: number): void {
  const style = getComputedStyle(from);
  for (const name of COPIED) {
    const value = style.getPropertyValue(name);
    // The address of a pattern stays as it is written: its computed form names the page.
    if (value && !value.startsWith('url')) to.setAttribute(name, value);
  }
  if (style.stroke !== 'none') to.setAttribute('stroke-width', String(parseFloat(style.strokeWidth) * unit));
  if (from.localName === 'stop') to.setAttribute('stop-color', style.stopColor);
  for (const name of ['class', 'part', 'tabindex', 'role', 'aria-pressed', 'aria-hidden']) to.removeAttribute(name);
}

async function dataAddress(href: string): Promise<string> {
  const blob = await (await fetch(href, {credentials: 'same-origin'})).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the picture cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** The drawing as it is seen, with its colours written out and its picture inside. */
async function copyOf(front: SVGSVGElement, unit: number, zoom: number): Promise<SVGSVGElement> {
  const copy = front.cloneNode(true) as SVGSVGElement;
  const [from, to] = [Array.from(front.querySelectorAll('*')), Array.from(copy.querySelectorAll('*'))];
  from.forEach((one, at) => {
    if (/^(path|text|rect|circle|stop)$/.test(one.localName)) ink(one, to[at]!, unit / zoom);
  });
  copy.querySelectorAll('path:not([d])').forEach((path) => path.remove());
  const image = copy.querySelector('image');
  if (image) image.setAttribute('href', await dataAddress(image.getAttribute('href')!));
  const canvas = front.parentElement?.querySelector('canvas');
  const {width, height} = front.viewBox.baseVal;
  if (canvas) copy.prepend(element('image', {href: canvas.toDataURL(), width, height}));
  return copy;
}

/** The steps of the scale in one or more lines; gives what it drew and how far down it reaches. */
function legend(view: MapView, colour: (token: string) => string, top: number): {parts: SVGElement[]; bottom: number} {
  const parts: SVGElement[] = [];
  let [x, y] = [MARGIN, top];
  for (const {shade, text} of view.layout.legend) {
    const width = 40 + Array.from(text).length * 18;
    if (x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + LINE];
    const tokens: Readonly<Record<string, string>> = {0: 'brand-1', 1: 'brand-2', 2: 'brand-3', 3: 'brand'};
    const fill = tokens[String(shade)] ? colour(tokens[String(shade)]!) : colour('raised');
    parts.push(element('rect', {x, y: y - 14, width: 22, height: 16, fill, stroke: colour('line')}));
    if (shade === 'none') parts.push(element('path', {d: `M${x},${y + 2}l22,-16`, stroke: colour('brand-3')}));
    parts.push(element('text', {x: x + 30, y, 'font-size': 16, fill: colour('ink')}, text));
    x += width;
  }
  return {parts, bottom: parts.length > 0 ? y + LINE : top};
}

/**
 * The map as one SVG file: title, drawing, scale, and at its lower left the review number, or that it is a schematic.
 * Null where nothing is drawn.
 */
export async function mapFile(view: MapView, stage: ShapeStage, words: ShapeWords): Promise<MapFile | null> {
  const {host} = view;
  const front = host.renderRoot.querySelector<SVGSVGElement>('.front');
  if (!front) return null;
  const colours: Readonly<Record<string, string>> = tokenColours(host, TOKENS);
  const colour = (token: string): string => colours[token] ?? '#1f1d1a';
  const {width, height} = front.viewBox.baseVal;
  const inner = WIDTH - 2 * MARGIN;
  const tall = (inner * height) / width;
  const head = host.label ? 70 : MARGIN;
  const copy = await copyOf(front, 1 / stage.pixels, stage.view.k);
  for (const [key, value] of Object.entries({x: MARGIN, y: head, width: inner, height: tall}))
    copy.setAttribute(key, String(value));
  const steps = legend(view, colour, head + tall + 2 * LINE);
  const number = plainNumber(host.reviewNumber);
  const isReviewed = host.mapKind !== 'schematic' || number !== null;
  const law = isReviewed && number !== null ? words.reviewNumber(number) : view.words.disclaimer;
  const sample = view.layout.sample ? noticeWords(view.locale).sample : '';
  const lines = [sample, host.note, host.source ? view.words.source(host.source) : ''].filter((line) => line !== '');
  const total = Math.ceil(steps.bottom + lines.length * LINE + MARGIN / 2);
  const text = (content: string, y: number, size: number, token = 'ink'): SVGElement =>
    element('text', {x: MARGIN, y, 'font-size': size, fill: colour(token)}, content);
  const root = element(
    'svg',
    {width: WIDTH, height: total, viewBox: `0 0 ${WIDTH} ${total}`, 'font-family': FONTS},
    element('title', {}, host.label || view.words.map),
    element('rect', {width: WIDTH, height: total, fill: colour('raised')}),
    ...(host.label ? [text(host.label, 48, 26)] : []),
    copy,
    text(law, head + tall + LINE, 18),
    ...steps.parts,
    ...lines.map((line, at) => text(line, steps.bottom + at * LINE, 16, 'muted')),
  );
  return {svg: new XMLSerializer().serializeToString(root), width: WIDTH, height: total};
}
