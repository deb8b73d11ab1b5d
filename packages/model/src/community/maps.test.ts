import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {filesOf, GOOD} from './fixtures.ts';
import {loadCommunity} from './load-community.ts';

const GRIDS = '编号,网格,社区,图形\nG1,一格,社区,"10,10 40,10 40,40"';
const yaml = (lines: string): string =>
  `${GOOD['community.yaml']}      - id: map\n        element: grid-map\n        title: 图\n${lines}`;

const read = (lines: string, grids = GRIDS) => {
  const {community, problems} = loadCommunity(filesOf({...GOOD, 'community.yaml': yaml(lines), 'grids.csv': grids}));
  const said = problems.filter(({severity}) => severity === 'error').map((problem) => explain(problem, 'zh-Hans'));
  return {said, published: community !== null};
};

for (const [what, lines, says] of [
  [
    'a geographic map without its review number',
    '        mapKind: geographic\n',
    'community.yaml!26：地图没有审图号，不能刊登；请填写审图号，或改用示意图',
  ],
  [
    'a picture of a map without its review number',
    '        mapKind: licensed\n        picture: /map.png\n',
    'community.yaml!26：地图没有审图号，不能刊登；请填写审图号，或改用示意图',
  ],
  [
    'a review number that is none',
    '        mapKind: geographic\n        reviewNumber: 待批\n',
    'community.yaml!27：审图号应写成“GS（2024）0001号”这样的形式，请照批准文件填写',
  ],
  [
    'a reviewed picture that is not named',
    '        mapKind: licensed\n        reviewNumber: GS（2024）0001号\n',
    'community.yaml!26：没有写明经审核的地图图片，请补上',
  ],
] as const) {
  test(`${what} keeps the page from being published`, () => {
    assert.deepEqual(read(lines), {said: [says], published: false});
  });
}

for (const lines of [
  '',
  '        mapKind: schematic\n        picture: /wall.jpg\n        pictureSize: 1200x800\n',
  '        mapKind: licensed\n        picture: /map.png\n        reviewNumber: GS（2024）0001号\n',
  '        mapKind: geographic\n        geometry: /grids.geojson\n        reviewNumber: 甘S（2023）12号\n',
]) {
  test(`publishes ${lines.trim().split('\n')[0] || 'a schematic'}`, () => {
    assert.deepEqual(read(lines), {said: [], published: true});
  });
}

test('a broken shape is told with its cell, and nothing is published', () => {
  assert.deepEqual(read('', '编号,网格,社区,图形\nG1,一格,社区,"10,10 40,10"'), {
    said: ['grids!D2：“图形”至少要有 3 个角，请重新描画'],
    published: false,
  });
});
