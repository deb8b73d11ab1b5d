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

/** Puts a map into a box, and waits until all of it is painted. */
async function show(box: HTMLElement, data: object): Promise<void> {
  map = document.createElement('linli-grid-map') as GridMap;
  Object.assign(map, data, {mapKind: 'geographic', reviewNumber: 'GS（2024）0000号'});
  box.append(map);
  while (!inside('.front')) await frame();
  while (inside('canvas')?.getAttribute('data-painted') === 'no') await frame();
}

const dataOf = (areas: readonly BenchArea[]) => ({data: areas.map(gridOf), geometry: geoJsonOf(areas)});

await run({
  async prepare(areas) {
    await show(document.body, dataOf(areas.slice(0, 1)));
    map.remove();
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
