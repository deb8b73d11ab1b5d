import assert from 'node:assert/strict';
import {test} from 'node:test';

import {parseShape} from '@linli/model/record/grid-shape';

import {
  addCorner,
  cellOf,
  chooseGrid,
  closeOutline,
  columnText,
  type Corner,
  dropCorners,
  removeShape,
  snap,
  startTrace,
  type Trace,
  undo,
} from './trace.ts';

const begin = () => startTrace([{id: 'G1'}, {id: 'G2'}], 1);
const click = (trace: Trace, ...corners: readonly Corner[]) =>
  corners.reduce((now, corner) => addCorner(now, corner, 1.5), trace);
const SQUARE: readonly Corner[] = [
  [0, 0],
  [50, 0],
  [50, 100],
  [0, 100],
];

test('corners, and a click on the first one, make the shape of a grid; the next grid is up', () => {
  const trace = click(begin(), ...SQUARE, [0.5, 0.5]);
  assert.equal(cellOf(trace, 'G1'), '0,0 50,0 50,100 0,100');
  assert.equal(trace.grid, 'G2');
  assert.deepEqual(trace.corners, []);
});

test('a corner near another one falls onto it, so that neighbours share it', () => {
  const trace = click(begin(), ...SQUARE, [0, 0], [51, 0.4], [100, 0], [100, 100], [49.2, 99.5]);
  assert.deepEqual(trace.corners[0], [50, 0]);
  assert.deepEqual(trace.corners[3], [50, 100]);
});

test('a corner on a neighbour’s border becomes a corner of both', () => {
  const trace = click(begin(), ...SQUARE, [0, 0], [50.7, 40]);
  assert.deepEqual(trace.corners, [[50, 40]]);
  assert.equal(cellOf(trace, 'G1'), '0,0 50,0 50,40 50,100 0,100');
});

test('what is near is judged by the picture’s proportions', () => {
  const flat = startTrace([{id: 'G1'}], 0.5);
  assert.equal(snap(click(flat, [10, 10]), [10, 12.5], 1.5).on, 'corner');
  assert.equal(snap(click(begin(), [10, 10]), [10, 12.5], 1.5).on, 'free');
});

test('undo takes back corner by corner, a closing, and a removal', () => {
  const closed = click(begin(), ...SQUARE, [0, 0]);
  assert.deepEqual(undo(closed).corners, SQUARE);
  assert.equal(undo(undo(closed)).corners.length, 3);
  assert.equal(cellOf(undo(removeShape(closed, 'G1')), 'G1'), cellOf(closed, 'G1'));
  assert.equal(undo(begin()).past.length, 0);
});

test('an outline that crosses itself is not closed, and says why', () => {
  const crossed = closeOutline(click(begin(), [0, 0], [50, 50], [50, 0], [0, 60]));
  assert.equal(crossed.fault?.code, 'shape-crosses-itself');
  assert.equal(crossed.corners.length, 4);
  assert.equal(click(crossed, [80, 80]).fault, undefined, 'the next step forgets it');
  assert.equal(closeOutline(click(begin(), [0, 0], [50, 50])).fault?.code, 'shape-too-few-corners');
});

test('a grid may lie in two parts; another grid may be chosen; corners may be given up', () => {
  const first = chooseGrid(click(begin(), ...SQUARE, [0, 0]), 'G1');
  const both = closeOutline(click(first, [70, 70], [90, 70], [90, 90]));
  assert.equal(cellOf(both, 'G1').split(';').length, 2);
  assert.deepEqual(dropCorners(click(begin(), [1, 1])).corners, []);
  assert.equal(chooseGrid(begin(), 'G9').grid, 'G1');
});

test('a shape with a part cut out stays as it is written until it is traced anew', () => {
  const text = '0,0 50,0 50,50 0,50 | 10,10 20,10 20,20';
  const trace = startTrace([{id: 'G1', text}, {id: 'G2'}], 1);
  assert.deepEqual([trace.grid, cellOf(trace, 'G1')], ['G2', text]);
  assert.equal(cellOf(removeShape(trace, 'G1'), 'G1'), '');
  assert.equal(cellOf(undo(removeShape(trace, 'G1')), 'G1'), text);
});

test('corners outside the picture are brought to its edge', () => {
  assert.deepEqual(click(begin(), [-3, 104]).corners, [[0, 100]]);
});

test('the column goes out as lines with tabs, and as CSV that reads back', () => {
  const trace = click(begin(), ...SQUARE, [0, 0]);
  assert.equal(columnText(trace, 'tsv'), '编号\t图形\nG1\t0,0 50,0 50,100 0,100\nG2\t');
  assert.equal(columnText(trace, 'csv'), '\ufeff编号,图形\r\nG1,"0,0 50,0 50,100 0,100"\r\nG2,\r\n');
  const again = startTrace([{id: 'G1', text: cellOf(trace, 'G1')}, {id: 'G2'}], 1);
  assert.equal(cellOf(again, 'G1'), cellOf(trace, 'G1'));
  assert.equal(again.grid, 'G2');
  assert.ok('parts' in parseShape(cellOf(again, 'G1')));
});
