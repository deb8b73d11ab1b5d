import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {words} from '../problem/map.zh.ts';
import {parseShape, shapeProblems, writeShape} from './grid-shape.ts';
import {isReviewNumber} from './review-number.ts';

test('corners apart by blanks are one closed ring', () => {
  assert.deepEqual(parseShape('10,20 30,20 30,45'), {
    parts: [
      [
        [
          [10, 20],
          [30, 20],
          [30, 45],
          [10, 20],
        ],
      ],
    ],
  });
});

test('what a Chinese keyboard writes, a closing corner and a last semicolon are read alike', () => {
  assert.deepEqual(parseShape('１０，２０ 30, 20\n30,45 10,20；'), parseShape('10,20 30,20 30,45'));
});

test('a shape that is written and read again is the same, with its parts and what is cut out', () => {
  const text = '10,10 40,10 40,40 10,40 | 20,20 30,20 25,30; 60,60 80,60 70,80.25';
  const read = parseShape(text);
  assert.ok('parts' in read);
  assert.deepEqual(
    read.parts.map((rings) => rings.length),
    [2, 1],
  );
  assert.equal(writeShape(read.parts), text);
});

const BROKEN = [
  ['10,20 30,20', 'shape-too-few-corners', '“图形”至少要有 3 个角，请重新描画'],
  ['10,20 30,20 10,20', 'shape-too-few-corners', '“图形”至少要有 3 个角，请重新描画'],
  ['', 'shape-too-few-corners', '“图形”至少要有 3 个角，请重新描画'],
  ['10,20 东,20 30,45', 'shape-not-numbers', '“图形”的第 2 个角应写成横、竖两个数，中间用逗号，例如 10.5,20'],
  [
    '10,10 40,10 40,40;60,60 80,60 7 0',
    'shape-not-numbers',
    '“图形”的第 6 个角应写成横、竖两个数，中间用逗号，例如 10.5,20',
  ],
  ['10,20 30,20 30,101', 'shape-outside-picture', '“图形”的第 3 个角在图片之外，两个数都应在 0 到 100 之间'],
  ['0,0 10,10 10,0 0,11', 'shape-crosses-itself', '“图形”的边界与自己相交，请重新描画这一段'],
  ['0,0 10,10 20,20', 'shape-without-area', '“图形”围成的面积为零，请重新描画'],
  [
    '0,0 10,0 10,10 | 50,50 60,50 60,60',
    'shape-hole-outside',
    '“图形”里“|”后面的一块不在前一块之内；分开的两块请用分号隔开',
  ],
] as const;

for (const [text, code, says] of BROKEN) {
  test(`says ${code} for ${text || 'nothing'}, with the cell and never its content`, () => {
    const [problem] = shapeProblems([{}, {geometry: text}], (index) => ({table: '表', row: index + 2, column: 'D'}));
    assert.equal(problem?.code, code);
    assert.equal(explain(problem, 'zh-Hans'), `表!D3：${says}`);
  });
}

test('every code about a cell is shown above', () => {
  const about = Object.keys(words).filter((code) => code.startsWith('shape-') && code !== 'shape-without-grid');
  assert.deepEqual([...new Set(BROKEN.map(([, code]) => code))].sort(), about.sort());
});

for (const [text, is] of [
  ['GS（2024）0001号', true],
  ['GS京(2023)1234号', true],
  ['审图号：苏S（2023）15号', true],
  ['鲁SG（2022）009号', true],
  ['甘S(2021)6', true],
  ['川S【2021】第00059号', true],
  ['粤BS（2023）008号', true],
  ['待批', false],
  ['123', false],
  ['', false],
] as const) {
  test(`${text || 'nothing'} ${is ? 'can be' : 'is no'} review number`, () => assert.equal(isReviewNumber(text), is));
}
