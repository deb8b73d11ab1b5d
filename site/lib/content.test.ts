import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import type {Problem} from '@linli/model/problem';

import {communityFolders, readFolder, sortProblems} from './content.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-content-'));
after(() => rmSync(folder, {recursive: true}));

test('a folder is read with its own folders, hidden files left out', () => {
  const place = join(folder, 'communities', 'b');
  mkdirSync(join(place, 'tables'), {recursive: true});
  mkdirSync(join(folder, 'communities', 'a'));
  writeFileSync(join(place, 'community.yaml'), 'id: b');
  writeFileSync(join(place, 'tables', '网格.csv'), '名称');
  writeFileSync(join(place, '.DS_Store'), '');
  assert.deepEqual([...readFolder(place).keys()].sort(), ['community.yaml', 'tables/网格.csv']);
  assert.deepEqual(communityFolders(folder), ['a', 'b']);
});

test('a content folder without communities says so', () => {
  assert.throws(() => communityFolders(join(folder, 'communities')), /LINLI_CONTENT/);
});

const missing: Problem = {
  code: 'missing-column',
  severity: 'error',
  place: {table: '网格', row: 1, column: 'B'},
  args: {expected: '网格名称'},
};

test('errors stop the build, everything else is printed', () => {
  const warning: Problem = {...missing, severity: 'warning'};
  const {errors, remarks} = sortProblems('kaili', [missing, warning], () => '网格!B1：缺少一列。');
  assert.deepEqual(errors, ['kaili  网格!B1：缺少一列。']);
  assert.equal(remarks.length, 1);
});

test('notices are counted in one line', () => {
  const notice: Problem = {...missing, severity: 'notice'};
  const {errors, remarks} = sortProblems('kaili', [notice, notice], () => '不应出现');
  assert.deepEqual(errors, []);
  assert.deepEqual(remarks, ['kaili  另有 2 条提示，不影响发布（linli check 可以看到全部）']);
});
