import type {Draw} from './contender.ts';
import {barsOf} from './data.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** What a page tells of itself once all its charts are painted. */
export interface Told {
  /** From the start of the navigation, in ms. */
  readonly painted: number;
  /** The part of long tasks beyond 50 ms, in ms. */
  readonly blocked: number;
  readonly shift: number;
}

const nextPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

function observe(): {blocked: number; shift: number} {
  const seen = {blocked: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) seen.shift += entry.hadRecentInput ? 0 : entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  return seen;
}

/** Draws as many charts as the address asks for (`?50`) and leaves what it measured in `told`. */
export async function measure(draw: Draw): Promise<void> {
  const count = Number(location.search.slice(1)) || 1;
  const seen = observe();
  const boxes = Array.from(document.querySelectorAll<HTMLElement>('.box')).slice(0, count);
  await Promise.all(boxes.map((box, index) => draw(box, barsOf(index), `图${index + 1}`)));
  await nextPaint();
  const painted = performance.now();
  Object.assign(globalThis, {drawnNow: true});
  await new Promise((done) => setTimeout(done, 300));
  const told: Told = {painted, blocked: seen.blocked, shift: seen.shift};
  Object.assign(globalThis, {told});
}
