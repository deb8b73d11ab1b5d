import type {Page} from 'playwright-core';

import {holdTrees} from '../lib/stored-trees.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** Invented grids: a compound, a gap, a name without a number, shapes in percent. */
const GRIDS: Rows = ['312', '402余户', '', '498', '366', '300户-500户', '455', '420'].map((count, at) => ({
  编号: `G${at + 1}`,
  网格: at === 3 ? '幸福家园网格' : `第${at + 1}网格`,
  社区: `示例社区${at < 3 ? '一' : '二'}`,
  户数: count,
  网格长: '社区党委委员',
  网格长电话: '0000-0000001',
  小区楼栋: '1号楼、2号楼',
  四至: '东至河堤，南至学校路，西至公园，北至铁路',
  示例: '是',
}));
const STREET: Rows = [
  {编号: 'S', 网格: '示例街道', 社区: '示例街道', 示例: '是'},
  ...GRIDS.map((row) => ({...row, 上级: 'S'})),
];
const SHAPES: Rows = GRIDS.slice(0, 4).map((row, at) => {
  const [left, top] = [(at % 2) * 50, Math.floor(at / 2) * 50];
  const corners = [`${left},${top}`, `${left + 50},${top}`, `${left + 50},${top + 50}`, `${left},${top + 50}`];
  return {...row, 图形: corners.join(' ')};
});
const PLACES: Rows = [
  {编号: 'P1', 名称: '示例驿站', 类别: '驿站', 网格: 'G1', 开放时间: '8:00至18:00', 示例: '是'},
  {编号: 'P2', 名称: '示例理发店', 类别: '爱心商家', 网格: 'G1', 示例: '是'},
];

const CASES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  schematic: {data: GRIDS},
  chosen: {data: GRIDS, selected: 'G1'},
  'hand-arranged': {data: GRIDS.map((row, at) => ({...row, 图中行: `${(at % 2) + 1}`, 图中列: `${(at >> 1) + 1}`}))},
  level: {data: STREET, within: 'S'},
  area: {data: GRIDS, arrange: 'area'},
  buildings: {data: GRIDS, arrange: 'buildings'},
  street: {data: GRIDS, arrange: 'street'},
  shapes: {data: SHAPES},
  places: {data: GRIDS, places: PLACES, selected: 'G1'},
  wrong: {data: [...GRIDS, {编号: 'G1', 网格: '第9网格', 社区: '示例社区二'}]},
};

async function draw(page: Page, given: unknown): Promise<void> {
  await page.evaluate(async (properties) => {
    const map = document.createElement('linli-grid-map') as HTMLElement & {updateComplete: Promise<boolean>};
    Object.assign(map, {label: '我归哪个网格？', source: '示例', folded: true}, properties);
    document.body.append(map);
    // Parts ask for one more update each; when none is left, the picture is whole.
    for (let turn = 0; turn < 10; turn += 1) {
      await map.updateComplete;
      await new Promise((done) => setTimeout(done, 50));
    }
  }, given);
}

// What a screen reader is given, view by view.
holdTrees('grid-map', CASES, draw);
