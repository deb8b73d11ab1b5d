import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {EVEN_GROWTH, growth} from '../testing/cost.ts';
import {LEGAL_BASES} from './bases.ts';
import {findLegalDoubts, legalProblems} from './find.ts';
import {RED_FLAGS} from './flags.ts';

const lines = (name: string) =>
  readFileSync(new URL(`../../fixtures/legality/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const flagsIn = (text: string): readonly string[] => findLegalDoubts(text).map(({flag}) => flag);
const RED = lines('red.txt').map((line) => line.split('\t') as [string, string]);
const GOOD = lines('good.txt');

for (const [flag, text] of RED) {
  test(`asks for a second look (${flag}): ${text}`, () => assert.ok(flagsIn(text).includes(flag), `${flagsIn(text)}`));
}

for (const text of GOOD) {
  test(`finds nothing in: ${text}`, () => assert.deepEqual(flagsIn(text), []));
}

test('at least 30 patterns, each shown by an example, and at least 40 ordinary texts', () => {
  assert.ok(new Set(RED_FLAGS.map(({flag}) => flag)).size >= 30);
  assert.deepEqual(
    RED_FLAGS.map(({flag}) => flag).filter((flag) => !RED.some(([shown]) => shown === flag)),
    [],
  );
  assert.ok(GOOD.length >= 40);
});

test('every pattern has its reason and its law, and advises in three languages without deciding', () => {
  for (const {flag} of RED_FLAGS) {
    assert.ok(LEGAL_BASES[flag]);
    const problem = {code: 'legal-doubt', severity: 'warning', args: {flag}} as const;
    assert.match(explain(problem, 'zh-Hans'), /^可能涉及.+（参见.+）；建议.+审核$/);
    assert.match(explain(problem, 'zh-Hant'), /^可能涉及.+（參見.+）；建議.+審核$/);
    assert.match(explain(problem, 'en'), /^This may touch .+ \(see .+\): /);
    assert.doesNotMatch(explain(problem, 'zh-Hans'), /违法|无效|undefined/);
  }
});

test('names what two patterns found of one thing once, as one stretch', () => {
  const text = '没有打扫的罚款五十元。';
  assert.deepEqual(
    findLegalDoubts(text).map(({start, end}) => text.slice(start, end)),
    ['没有打扫的罚款五十元'],
  );
});

test('takes as ordinary what the words after it turn round, and 应该 and 该户 as no due of the law', () => {
  assert.deepEqual(flagsIn('黑名单不如红名单。'), []);
  assert.deepEqual(flagsIn('该拘留的拘留。'), []);
  assert.deepEqual(flagsIn('违者应该拘留一天。'), ['liberty']);
  assert.deepEqual(flagsIn('该户罚款五十元。'), ['fine']);
});

test('names the stretch in the text as it was written, spaces and script included', () => {
  const text = '夜间喧哗，罰　款一百元。';
  const [doubt] = findLegalDoubts(text);
  assert.equal(text.slice(doubt?.start, doubt?.end), '罰　款');
});

test('says each thing once an article, at its place, and holds nothing of the text', () => {
  const place = {table: '条款', row: 3, column: 'F'};
  const problems = legalProblems('罚款五十元，再犯罚款一百元。', place);
  assert.deepEqual(problems, [{code: 'legal-doubt', severity: 'warning', place, args: {flag: 'fine'}}]);
});

test('what the law itself does is no finding, what the convention does is', () => {
  assert.deepEqual(flagsIn('由公安机关依法处以罚款。'), []);
  assert.deepEqual(flagsIn('不得乱扔垃圾，违者罚款五十元。'), ['fine']);
  assert.deepEqual(flagsIn('不得饲养大型犬违者没收'), ['confiscation']);
  assert.deepEqual(flagsIn('本公约没有罚款，村委会无权处罚。'), []);
  assert.deepEqual(flagsIn('没有打扫的罚款五十元。'), ['fine']);
});

test('has no look-behind, and takes time in step with the length of hostile texts', () => {
  for (const {pattern} of RED_FLAGS) assert.doesNotMatch(pattern.source, /\(\?<[=!]/);
  for (const piece of [
    '不得',
    '违反不交',
    '外嫁女',
    '禁止外来人',
    '（取消',
    '罚',
    '子女不予',
    '乱停的',
    '欠费',
    '一户违',
    '违约姓名',
    '凡晒粮者，每次',
    '义务工',
    '家里违',
    '由村委会可',
  ]) {
    const ratio = growth((size) => {
      const text = piece.repeat(size);
      return () => findLegalDoubts(text);
    }, 10_000);
    assert.ok(ratio <= EVEN_GROWTH, `${piece}: four times as much took ${ratio.toFixed(1)} times as long`);
  }
});
