import {areasOf, type Contender} from './data.ts';

interface Task extends PerformanceEntry {
  readonly duration: number;
}

/** What a page tells of itself, in ms; NaN for what a contender cannot do. */
export interface Told {
  /** From the call to the last paint. */
  readonly painted: number;
  /** The part of long tasks beyond 50 ms until then. */
  readonly blocked: number;
  readonly hover: number;
  readonly pan: number;
}

/** All boxes are of one size: the room that a page of 1280 pixels gives a map. */
const SIZE = {width: 860, height: 602};

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const p95 = (times: readonly number[]): number =>
  times.length === 0 ? NaN : [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

async function hoverTimes({target, hovered}: Contender): Promise<number[]> {
  const times: number[] = [];
  const box = target().getBoundingClientRect();
  for (let at = 0; at < 40; at += 1) {
    const [x, y] = [box.x + box.width * (0.1 + 0.02 * at), box.y + box.height * (0.15 + 0.017 * at)];
    const before = hovered();
    const under = deepest(x, y) ?? target();
    const started = performance.now();
    const init = {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerId: 1,
      pointerType: 'mouse',
      view: window,
    };
    for (const type of ['pointermove', 'pointerover']) under.dispatchEvent(new PointerEvent(type, init));
    for (const type of ['mousemove', 'mouseover']) under.dispatchEvent(new MouseEvent(type, init));
    await frame();
    if (hovered() !== before) times.push(performance.now() - started);
  }
  return times;
}

function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

async function panTimes({zoomIn, pan}: Contender): Promise<number[]> {
  if (!zoomIn || !pan) return [];
  await zoomIn();
  await wait(600);
  const times: number[] = [];
  for (let at = 0; at < 30; at += 1) {
    const started = performance.now();
    pan(at % 2 ? 9 : -14, at % 3 ? -6 : 8);
    await frame();
    times.push(performance.now() - started);
  }
  return times;
}

function canvasesIn(root: Element | ShadowRoot): HTMLCanvasElement[] {
  const all = Array.from(root.querySelectorAll('*'));
  return all.flatMap((one) => [
    ...(one instanceof HTMLCanvasElement ? [one] : []),
    ...(one.shadowRoot ? canvasesIn(one.shadowRoot) : []),
  ]);
}

/** Engines note what is drawn on a canvas and do it later: reading one pixel makes them do it now, for everyone alike. */
function settle(box: HTMLElement): void {
  for (const canvas of canvasesIn(box)) if (canvas.width > 0) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

/**
 * When a frame that holds everything drawn so far stood on the screen: a full stop is written into the page, and the engine tells
 * when it was seen. Engines paint SVG beside the page's own thread, and only this waits for it.
 */
async function seen(): Promise<number> {
  const stop = document.createElement('p');
  stop.setAttribute('elementtiming', 'seen');
  stop.textContent = '.';
  Object.assign(stop.style, {position: 'fixed', top: '0', left: '0', margin: '0'});
  const time = new Promise<number>((done) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      done((list.getEntries()[0] as PerformanceEntry & {readonly renderTime: number}).renderTime);
    }).observe({type: 'element', buffered: false});
  });
  document.body.append(stop);
  const seenAt = await time;
  stop.remove();
  return seenAt;
}

function boxInPage(): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, {width: `${SIZE.width}px`, height: `${SIZE.height}px`, position: 'relative'});
  document.body.append(box);
  return box;
}

/** A small map that goes away again: files that come when they are first used, fonts and code are there for everyone alike. */
async function warm({prepare, draw}: Contender): Promise<void> {
  const box = boxInPage();
  const areas = areasOf(8);
  await draw(box, areas, (await prepare?.(areas)) as never);
  await frame();
  await frame();
  box.remove();
}

/** Draws, hovers, zooms in and pans; then tells. */
export async function run(contender: Contender): Promise<void> {
  await warm(contender);
  const areas = areasOf(Number(location.search.slice(1)) || 100);
  const data = (await contender.prepare?.(areas)) as never;
  let blocked = 0;
  const observer = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries() as Task[]) blocked += Math.max(0, duration - 50);
  });
  await wait(50);
  observer.observe({type: 'longtask'});
  const box = boxInPage();
  await frame();
  const started = performance.now();
  await contender.draw(box, areas, data);
  await frame();
  settle(box);
  const painted = (await seen()) - started;
  await wait(300);
  const untilPainted = blocked;
  Object.assign(globalThis, {drawnNow: true});
  const hover = p95(await hoverTimes(contender));
  const pan = p95(await panTimes(contender));
  Object.assign(globalThis, {told: {painted, blocked: untilPainted, hover, pan} satisfies Told});
}
