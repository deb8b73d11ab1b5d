import type {MapView} from '../map-body.ts';
import {seenIn} from './seen.ts';
import type {Drawn} from './sheet-file.ts';
import {element} from './svg-element.ts';

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

/** The shapes as they are seen now, zoomed or whole, with the places on them; null where nothing is drawn. */
export async function shapesDrawn({host}: MapView, zoom: number): Promise<Drawn | null> {
  const front = host.renderRoot.querySelector<SVGSVGElement>('.front');
  if (!front) return null;
  const {width, height} = front.viewBox.baseVal;
  const frame = front.getBoundingClientRect();
  const copy = await copyOf(front, width / frame.width, zoom);
  for (const [key, value] of Object.entries({width, height})) copy.setAttribute(key, String(value));
  const marks = host.renderRoot.querySelector('.marks');
  const places = marks ? seenIn(marks, () => undefined, frame) : [];
  const key = Array.from(host.renderRoot.querySelectorAll('.map-key li'), ({textContent}) => textContent.trim());
  const over = element('svg', {width, height, viewBox: `0 0 ${frame.width} ${frame.height}`}, ...places);
  return {parts: [copy, over], width, height, across: frame.width, key};
}
