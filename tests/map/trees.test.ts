import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';

import {engines} from '../../scripts/engines.mjs';
import {ROOT} from '../lib/site.ts';

const FOLDER = join(ROOT, 'docs/accessibility/grid-map');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

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

async function script(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['linli-source', 'module', 'browser', 'production', 'default']},
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: `${ROOT}/packages/elements/src/grid-map/linli-grid-map.ts`,
        formats: ['iife'],
        name: 'gridMap',
      },
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  const [{output}] = built as unknown as [{output: [{code: string}]}];
  return output[0].code;
}

async function draw(browser: Browser, code: string, given: unknown): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1000, height: 900}, locale: 'zh-CN'});
  await page.setContent('<!doctype html><html lang="zh-Hans"><body></body></html>');
  await page.addScriptTag({content: code});
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
  return page;
}

// What a screen reader is given, view by view. After a change that is meant: LINLI_GOLDEN=write, then read them again.
describe('the accessibility tree of a grid map', () => {
  let browser: Browser;
  let code: string;
  before(async () => {
    code = await script();
    browser = await chromium.launch({executablePath: engines().chromium ?? undefined, args: FLAGS});
  });
  after(() => browser.close());

  for (const [name, properties] of Object.entries(CASES)) {
    test(`of ${name} is the stored one`, async () => {
      const page = await draw(browser, code, properties);
      const tree = `${await page.locator('linli-grid-map').ariaSnapshot()}\n`;
      await page.close();
      const file = join(FOLDER, `${name}.yml`);
      if (process.env.LINLI_GOLDEN === 'write') writeFileSync(file, tree);
      assert.ok(existsSync(file), file);
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }
});
