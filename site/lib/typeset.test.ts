import assert from 'node:assert/strict';
import {test} from 'node:test';

import {emsOf, sentences, splitFigure, typeset, withRemark} from './typeset.ts';

test('half-width marks between Chinese characters become full-width', () => {
  assert.equal(
    typeset('社区出题、高校开方,社工上手:三方(见下);好?'),
    '社区出题、高校开方，社工上手：三方（见下）；好？',
  );
});

test('marks between digits or Latin letters stay as they are', () => {
  assert.equal(typeset('1,408人次'), '1,408人次');
  assert.equal(typeset('9:30—11:00'), '9:30—11:00');
  assert.equal(typeset('a (b), c'), 'a (b), c');
});

test('a mark after a closing quotation mark becomes full-width', () => {
  assert.equal(typeset('“5+2”,白加黑'), '“5+2”，白加黑');
});

test('a wording is split so that its number can be set larger, and joins to itself again', () => {
  assert.deepEqual(splitFigure('近3万名'), {before: '近', number: '3', after: '万名'});
  assert.deepEqual(splitFigure('47.5%'), {before: '', number: '47.5', after: '%'});
  assert.deepEqual(splitFigure('义诊60余人次'), {before: '义诊', number: '60', after: '余人次'});
  assert.deepEqual(splitFigure('300户-500户'), {before: '', number: '300户-500', after: '户'});
  assert.deepEqual(splitFigure('三方'), {before: '', number: '三方', after: ''});
});

test('digits are narrower than characters', () => {
  assert.equal(emsOf('近3万'), 2.6);
});

test('a heading comes apart between its sentences and loses nothing', () => {
  assert.deepEqual(sentences('我归哪个网格？谁来管？'), ['我归哪个网格？', '谁来管？']);
  assert.deepEqual(sentences('“一核四微”是怎么一回事？'), ['“一核四微”是怎么一回事？']);
  assert.deepEqual(sentences('做成了什么'), ['做成了什么']);
  assert.equal(sentences('？好！').join(''), '？好！');
});

test('a remark joins the brackets a label ends with', () => {
  assert.equal(withRemark('试点材料（文件内无标题）', '文内未载日期'), '试点材料（文件内无标题，文内未载日期）');
  assert.equal(withRemark('探索基层治理', '2025-03'), '探索基层治理（2025-03）');
});
