import '@linli/elements/grid-map/define';
import type {GridMap} from '@linli/elements/grid-map';
import type {Grid} from '@linli/model/record/grid';

import {type BenchArea, geoJsonOf} from '../data.ts';
import {run} from '../page.ts';

const gridOf = ({id, name, households}: BenchArea): Grid => ({
  ...{id, name, community: '示例社区', workers: [], population: null, sample: true},
  households: {value: households, qualifier: 'exact', unit: '户'},
});

let map: GridMap;
let at: readonly [number, number] = [400, 300];
let isDragging = false;
const inside = <E extends Element>(selector: string): E | null => map.renderRoot.querySelector<E>(selector);
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Resolves as soon as the canvas says that it is painted; a drawing without one is there at once. */
async function painted(canvas: Element | null): Promise<void> {
  if (canvas?.getAttribute('data-painted') !== 'no') return;
  await new Promise<void>((done) => {
    new MutationObserver((_, observer) => {
      if (canvas.getAttribute('data-painted') === 'no') return;
      observer.disconnect();
      done();
    }).observe(canvas, {attributes: true});
  });
}

/** In a box of this width the drawing beside its panel is as large as what others fit into theirs: about 705 by 602. */
const WIDTH = '1078px';

/** Puts a map into a box, and waits until all of it is painted. */
async function show(box: HTMLElement, data: object): Promise<void> {
  box.style.width = WIDTH;
  map = document.createElement('linli-grid-map') as GridMap;
  Object.assign(map, data, {mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
  box.append(map);
  // Lit says false where the element has asked for another update meanwhile.
  while (!(await map.updateComplete));
  while (!inside('.front')) await frame();
  await painted(inside('canvas'));
}

const dataOf = (areas: readonly BenchArea[]) => ({data: areas.map(gridOf), geometry: geoJsonOf(areas)});

await run({
  async prepare(areas) {
    // What reads large maps is a file of its own.
    await import('../../../packages/elements/src/grid-map/shapes/geo-large.ts');
    return dataOf(areas);
  },
  draw: (box, _areas, data: object) => show(box, data),
  target: () => inside('.front')!,
  hovered: () => inside('.hover')?.getAttribute('d'),
  zoomIn: () => {
    const plus = inside<HTMLButtonElement>('.shapes-tools button')!;
    for (let times = 0; times < 3; times += 1) plus.click();
  },
  pan(dx, dy) {
    const front = inside<SVGSVGElement>('.front')!;
    const init = {bubbles: true, composed: true, view: window, button: 0};
    const event = (type: string) => new MouseEvent(type, {...init, clientX: at[0], clientY: at[1]});
    // One long drag, as a reader makes it.
    if (!isDragging) front.dispatchEvent(event('mousedown'));
    isDragging = true;
    at = [at[0] + dx, at[1] + dy];
    window.dispatchEvent(event('mousemove'));
  },
});
