import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import {filesOf, GOOD} from './fixtures.ts';
import {loadCommunity} from './load-community.ts';

const load = (texts: Readonly<Record<string, string>>) => loadCommunity(filesOf({...GOOD, ...texts}));
const personal = (texts: Readonly<Record<string, string>>) =>
  load(texts).problems.filter(({code}) => code === 'personal-data' || code === 'maybe-personal-data');
const GRIDS = '编号,网格,社区\nG1,一格,社区\n';
const wishes = (...rows: string[]) => ({
  'grids.csv': GRIDS,
  'wishes.csv': ['编号,心愿,状态,网格,结果', ...rows].join('\n'),
});

test('one poisoned cell stops the whole community, and its place is the one a spreadsheet shows', () => {
  const texts = wishes('W1,楼道装灯,征集,G1,', 'W2,王姨的降压药快吃完了,征集,G1,');
  assert.equal(load(texts).community, null);
  assert.deepEqual(personal(texts), [
    {
      code: 'personal-data',
      severity: 'error',
      place: {table: 'wishes', row: 3, column: 'B', header: '心愿'},
      args: {kind: 'health'},
    },
  ]);
});

test('without the poison the same community loads', () => {
  const texts = wishes('W1,楼道装灯,征集,G1,', 'W2,想有人代买药,征集,G1,');
  assert.notEqual(load(texts).community, null);
  assert.deepEqual(personal(texts), []);
});

test('a full name is doubted, and does not stop the community', () => {
  const texts = wishes('W1,居民王桂兰想要一盏灯,征集,G1,');
  assert.notEqual(load(texts).community, null);
  assert.deepEqual(
    personal(texts).map(({code, severity, args}) => ({code, severity, args})),
    [{code: 'maybe-personal-data', severity: 'warning', args: {kind: 'resident-name'}}],
  );
});

test('a name in one cell and an illness in another are found together, by their row', () => {
  const found = personal(wishes('W1,帮张大爷修扶手,已实现,G1,糖尿病人也能走稳了'));
  assert.deepEqual(
    found.map(({code, place}) => ({code, place})),
    [{code: 'personal-data', place: {table: 'wishes', row: 2}}],
  );
});

test('a grid worker may have a mobile number, but no identity number, in the field for contacts', () => {
  const grids = (phone: string) => ({'grids.csv': `编号,网格,社区,网格员,网格员电话\nG1,一格,社区,网格员,${phone}\n`});
  assert.deepEqual(personal(grids('15400001234')), []);
  assert.deepEqual(
    personal(grids('620981990101001')).map(({args}) => args),
    [{kind: 'id-number'}],
  );
});

test('the words of community.yaml pass the gate too, each by its line', () => {
  const yaml = GOOD['community.yaml']!.replace('introduction: ', 'introduction: 有事打15400001234，');
  const texts = {'community.yaml': yaml};
  assert.equal(load(texts).community, null);
  const line = yaml.split('\n').findIndex((text) => text.startsWith('introduction')) + 1;
  assert.deepEqual(
    personal(texts).map(({code, place}) => ({code, row: place?.row})),
    [{code: 'personal-data', row: line}],
  );
});

test('an answer and a note of a chart pass it as well', () => {
  const poisoned = ['answer: ', 'title: '].map((key) => ({
    'community.yaml': GOOD['community.yaml']!.replace(key, `${key}李秀英，82岁，失明。`),
  }));
  for (const texts of poisoned) assert.equal(load(texts).community, null);
});

test('a message about personal data never repeats it', () => {
  for (const problem of personal(wishes('W1,王姨的降压药在3栋2单元501室,征集,G1,'))) {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const)
      assert.doesNotMatch(explain(problem, locale), /王姨|501/);
  }
});
