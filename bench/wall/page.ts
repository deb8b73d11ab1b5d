import {type Contender, wishesOf} from './data.ts';

/** What a page tells of itself, in ms; nodes count shadow trees too. */
export interface Told {
  readonly painted: number;
  readonly keystroke: number;
  readonly frame: number;
  readonly nodes: number;
}

const nextPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

function nodesIn(root: Document | ShadowRoot): number {
  const all = Array.from(root.querySelectorAll('*'));
  return all.reduce((sum, {shadowRoot}) => sum + (shadowRoot ? nodesIn(shadowRoot) : 0), all.length);
}

/** Notes that stand on the page, in shadow trees too. */
const notesIn = (root: Document | ShadowRoot): readonly Element[] =>
  Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(element.matches('article, .card') ? [element] : []),
    ...(element.shadowRoot ? notesIn(element.shadowRoot) : []),
  ]);

/** Whether notes cover the screen down to its lower edge, or all of them are there. */
function isScreenful(all: number): boolean {
  const notes = notesIn(document);
  return notes.length === all || notes.some((note) => note.getBoundingClientRect().bottom >= innerHeight);
}

/** Till a screenful of notes is painted: several contenders draw one first, and the others later than they are asked to. */
async function timeToNotes(act: () => unknown, all: number): Promise<number> {
  const start = performance.now();
  act();
  do await nextPaint();
  while (!isScreenful(all) && performance.now() - start < 20_000);
  return performance.now() - start;
}

async function timeOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  act();
  await nextPaint();
  return performance.now() - start;
}

/** Draws, types a word letter by letter and takes it back, scrolls; then tells. */
export async function run({draw, filter, most = Infinity}: Contender): Promise<void> {
  const wishes = wishesOf(Number(location.search.slice(1)) || 100);
  const place = document.body;
  await nextPaint();
  const painted = await timeToNotes(() => draw(wishes, place), Math.min(most, wishes.length));
  const nodes = nodesIn(document);
  filter('棋');
  await new Promise((done) => setTimeout(done, 500));
  const keys: number[] = [];
  for (const words of ['棋', '棋桌', '棋', '', '灯', '', '第7', '第77', '第7', '', '雨', '']) {
    keys.push(await timeOf(() => filter(words)));
  }
  const frames: number[] = [];
  const scroller = document.querySelector('.scroller') ?? document.documentElement;
  for (let at = 1; at <= 40; at += 1) frames.push(await timeOf(() => (scroller.scrollTop = at * 300)));
  Object.assign(globalThis, {told: {painted, keystroke: p95(keys), frame: p95(frames), nodes} satisfies Told});
}
