import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

import {words} from '../problem/community.zh.ts';
import {explain} from '../problem/explain.ts';
import type {CommunityFixture} from './fixtures.ts';
import {COMMUNITY_FIXTURES, filesOf, GOOD} from './fixtures.ts';
import {loadCommunity} from './load-community.ts';

const load = (texts: Readonly<Record<string, string | null>>) => loadCommunity(filesOf({...GOOD, ...texts}));
const errorsOf = (texts: Readonly<Record<string, string | null>>) =>
  load(texts).problems.filter(({severity}) => severity === 'error');

for (const [code, {files, says}] of Object.entries(COMMUNITY_FIXTURES) as readonly [string, CommunityFixture][]) {
  test(`a community shows ${code}, where and what to do`, () => {
    const {problems} = load(files);
    const found = problems.filter((problem) => problem.code === code).map((problem) => explain(problem, 'zh-Hans'));
    assert.ok(found.includes(says), `found ${problems.map((problem) => explain(problem, 'zh-Hans')).join('\n')}`);
  });
}

test('every code of the area has a fixture', () => {
  assert.deepEqual(Object.keys(COMMUNITY_FIXTURES).sort(), Object.keys(words).sort());
});

test('a good folder is a community, with nothing to say', () => {
  const {community, problems} = load({});
  assert.deepEqual(problems, []);
  assert.equal(community?.brand.core?.name, '党建');
  assert.deepEqual(
    community?.brand.parts.map(({name}) => name),
    ['微网格', '微服务', '微公约'],
  );
  assert.deepEqual(community?.source, {document: '示例材料', publisher: null, date: null});
});

test('a row with a fact takes number, wording, unit and period from it: 15余个 stays 15余个', () => {
  const [figure] = load({}).community?.indicators ?? [];
  assert.deepEqual(figure?.quantity, {value: 15, qualifier: 'over', unit: '个', text: '15余个'});
  assert.deepEqual([figure?.label, figure?.period, figure?.source], ['网格数', '目前', '示例材料']);
});

test('one workbook or folder, an error anywhere means no community', () => {
  const bad: readonly Readonly<Record<string, string | null>>[] = [
    {'grids.csv': '编号,网格,社区,怪\nG1,一格,社区,x'},
    {'grids.csv': '编号,网格,社区,户数\nG1,一格,社区,abc'},
    {'wishes.csv': '编号,心愿,状态,网格\nW1,装灯,征集,G9'},
    {'indicators.csv': null},
  ];
  for (const texts of bad) {
    const {community, problems} = load(texts);
    assert.equal(community, null);
    assert.ok(problems.some(({severity}) => severity === 'error'));
  }
});

test('one place is told once, and nothing is concluded from a table read in part', () => {
  const texts = {
    'grids.csv': '编号,网格,社区,户数\nG1,一格,社区,abc\nG2,二格,社区,10户',
    'wishes.csv': '编号,心愿,状态,网格\nW1,装灯,征集,G1\nW2,修路,征集,G7',
  };
  assert.deepEqual(
    errorsOf(texts).map(({place}) => place),
    [{table: 'grids', row: 2, column: 'D', header: '户数'}],
  );
});

test('a figure of a table read in part is not held against the page', () => {
  const row = 'a,grids,甲,abc,,,count,,,,,\nb,nowhere,乙,1个,,,nothing,,,,,';
  const texts = {'indicators.csv': `${GOOD['indicators.csv']}\n${row}`};
  assert.deepEqual(
    errorsOf(texts).map(({place}) => `${place?.column}${place?.row}`),
    ['D3'],
  );
});

test('a wish leads to a matter, to an article, to an indicator, all in a grid; each id is followed', () => {
  const whole = {
    'grids.csv': '编号,网格,社区\nG1,一格,社区',
    'wishes.csv': '编号,心愿,状态,网格,转成\nW1,装灯,已实现,G1,M1',
    'matters.csv': '编号,议题,网格,转成\nM1,装灯,G1,A1',
    'conventions.csv': '编号,名称,种类,文体,网格\nC1,公约,居民公约,条文,G1',
    'articles.csv': '编号,公约,条号,条文,指标\nA1,C1,1,人人护灯,grids',
  };
  assert.deepEqual(errorsOf(whole), []);
  for (const [file, from, to] of [
    ['wishes.csv', 'M1', 'M9'],
    ['wishes.csv', 'G1', 'G9'],
    ['matters.csv', 'A1', 'A9'],
    ['conventions.csv', 'G1', 'G9'],
    ['articles.csv', 'C1', 'C9'],
    ['articles.csv', 'grids', 'gone'],
  ] as const) {
    const found = errorsOf({...whole, [file]: whole[file].replace(from, to)});
    assert.deepEqual(
      found.map(({code, place}) => [code, `${place?.table}.csv`]),
      [['dangling-id', file]],
    );
  }
});

test('the reader of a grid is told when a phone number stands in its words', () => {
  const {community, problems} = load({'grids.csv': `编号,网格,社区,说明\nG1,一格,社区,找王大爷${'138'}00138000`});
  assert.equal(community, null);
  assert.deepEqual(
    problems.filter(({code}) => code === 'personal-data').map(({args}) => args),
    [{kind: 'mobile'}],
  );
});

const CONTENT = new URL('../../../../site/content/', import.meta.url);

for (const id of existsSync(CONTENT) ? readdirSync(new URL('communities/', CONTENT)) : []) {
  test(`the site's ${id} has no error`, () => {
    const folder = new URL(`communities/${id}/`, CONTENT);
    const files = new Map(
      readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]),
    );
    files.set('facts.json', new Uint8Array(readFileSync(new URL('facts.json', CONTENT))));
    const {community, problems} = loadCommunity(files);
    const errors = problems.filter(({severity}) => severity === 'error').map((problem) => explain(problem, 'zh-Hans'));
    assert.deepEqual(errors, []);
    assert.equal(community?.id, id);
  });
}
