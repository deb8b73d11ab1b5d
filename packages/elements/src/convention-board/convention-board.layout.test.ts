import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Article} from '@linli/model/record/article';

import {words as en} from './convention-board.en.ts';
import {articlesOf, type ConventionTelling as Telling, toBoard, toGroups} from './convention-board.layout.ts';
import {marker, withoutNumber} from './text/numbering.ts';
import {reviewOf, standingOf, toProcedure} from './adoption/procedure.ts';
import {coupletsOf} from './text/verse.ts';
import {verticalText} from './text/vertical.ts';
import {words as zhHant} from './convention-board.zh-hant.ts';
import {filed, telling} from './layout-fixtures.ts';

const article = (number: number, over: Partial<Article> = {}): Article => ({
  id: `a${number}`,
  number,
  text: `条文${number}。`,
  sample: false,
  ...over,
});

describe('marker', () => {
  for (const [numbering, hans, hant, english] of [
    ['article', '第三条', '第三條', 'Article 3'],
    ['list', '三、', '三、', '3.'],
    ['bracket', '（三）', '（三）', '(3)'],
    ['digit', '3.', '3.', '3.'],
    ['none', '', '', ''],
  ] as const) {
    test(`numbers by ${numbering} in three languages`, () => {
      const all = (['zh-Hans', 'zh-Hant', 'en'] as const).map((locale) => marker(3, numbering, locale));
      assert.deepEqual(all, [hans, hant, english]);
    });
  }
});

describe('withoutNumber', () => {
  for (const text of ['第三条　爱护绿地', '三、爱护绿地', '（三）爱护绿地', '3. 爱护绿地', '第3條 爱护绿地']) {
    test(`takes the number off ${text}`, () => assert.equal(withoutNumber(text, 3), '爱护绿地'));
  }

  test('keeps the number of another article, and numbers that belong to the sentence', () => {
    assert.equal(withoutNumber('第二条 爱护绿地', 3), '第二条 爱护绿地');
    assert.equal(withoutNumber('三天内清理', 3), '三天内清理');
  });
});

describe('verticalText', () => {
  test('stands short numbers upright, and turns curved quotation marks into corner ones', () => {
    assert.deepEqual(verticalText('晚10点后“轻声”，电话12345。'), [
      {text: '晚', upright: false},
      {text: '10', upright: true},
      {text: '点后『轻声』，电话', upright: false},
      {text: '12345', upright: false},
      {text: '。', upright: false},
    ]);
  });

  test('stands a single capital upright, and lays a number down with its unit', () => {
    assert.deepEqual(
      verticalText('停进A区，限速15km/h，2026年5月起').filter(({text}) => /[!-~]/.test(text)),
      [
        {text: 'A', upright: true},
        {text: '15km/h', upright: false},
        {text: '2026', upright: false},
        {text: '5', upright: true},
      ],
    );
  });

  test('keeps an empty text empty', () => assert.deepEqual(verticalText(''), []));
});

describe('coupletsOf', () => {
  test('pairs the clauses of a 三字经 and lets the last stand alone', () => {
    assert.deepEqual(coupletsOf('楼道净，邻里亲。遇事商，', 'verse-3'), [['楼道净，', '邻里亲。'], ['遇事商，']]);
  });

  test('is prose where a clause has another length, or where the convention is not verse', () => {
    assert.equal(coupletsOf('楼道净，邻里相亲。', 'verse-3'), null);
    assert.equal(coupletsOf('楼道净，邻里亲。', 'articles'), null);
  });
});

describe('standingOf', () => {
  test('is in force once filed and dated', () => assert.equal(standingOf(filed), 'in-force'));

  test('is a draft until it is filed, and without a first day', () => {
    assert.equal(standingOf({...filed, procedure: filed.procedure.slice(0, 2)}), 'draft');
    assert.equal(standingOf({...filed, inForceFrom: undefined}), 'draft');
  });

  test('cannot be told when it takes effect before the vote', () => {
    assert.equal(standingOf({...filed, inForceFrom: '2025-03-01'}), 'unclear');
    assert.equal(standingOf({...filed, inForceFrom: '2025-03'}), 'in-force', 'a month holds its days');
  });

  test('cannot be told when steps stand in the wrong order', () => {
    const procedure = [
      {step: 'voted', date: '2025-03-16'},
      {step: 'filed', date: '2025-02-01'},
    ] as const;
    assert.equal(standingOf({...filed, procedure}), 'unclear');
  });
});

describe('toProcedure', () => {
  test('names all five steps, and what is missing', () => {
    const {steps, gaps} = toProcedure(filed, telling);
    assert.deepEqual(
      steps.map(({label, text}) => `${label} ${text}`),
      ['征集 2025年1月6日', '草案 未填报', '审核 未填报', '表决 2025年3月16日', '备案公布 2025年3月28日'],
    );
    assert.deepEqual(steps[4]?.notes, ['备案号未填报']);
    assert.equal(gaps, '还缺：草案、审核的日期。');
  });

  test('says where it was filed, under which number', () => {
    const {steps} = toProcedure({...filed, filedWith: '示范街道办事处', filingNumber: '示例备1号'}, telling);
    assert.deepEqual(steps[4]?.notes, ['备案机关：示范街道办事处', '备案号：示例备1号']);
  });
});

describe('reviewOf', () => {
  test('says that a review is overdue once its day has passed in Beijing, and nothing of it on a server', () => {
    const due = {...filed, nextReview: '2026-04-01'};
    const at = (now: string) => reviewOf(due, {...telling, now: new Date(now)});
    assert.equal(at('2026-04-01T15:59:00Z'), '2026年4月1日');
    assert.equal(at('2026-04-01T16:00:00Z'), '2026年4月1日，已过期，请及时复审');
    assert.equal(reviewOf(due, telling), '2026年4月1日');
    assert.equal(reviewOf({...filed, nextReview: '2026'}, {...telling, now: new Date('2026-06-01')}), '2026年');
  });
});

describe('toGroups', () => {
  const headings = (articles: readonly Article[]) =>
    toGroups(articles, null, telling).map(({heading, items}) => heading + items.length);

  test('groups neighbours by chapter, and shows topics beside the articles then', () => {
    const articles = [
      article(1, {chapter: '总则'}),
      article(2, {chapter: '总则', topic: '养宠'}),
      article(3, {chapter: '附则'}),
    ];
    assert.deepEqual(headings(articles), ['总则2', '附则1']);
    assert.equal(toGroups(articles, null, telling)[0]?.items[1]?.topic, '养宠');
  });

  test('shows no topic that the heading above already says', () => {
    const articles = [article(1, {chapter: '文明养宠', topic: '文明养宠'}), article(2, {topic: '停车'})];
    const topics = (all: readonly Article[]) =>
      toGroups(all, null, telling).flatMap(({items}) => items.map(({topic}) => topic));
    assert.deepEqual(topics(articles), [undefined, '停车']);
    assert.deepEqual(topics(articles.slice(1)), [undefined]);
  });

  test('puts no article without a topic under the topic of the one before it', () => {
    const groups = toGroups([article(1, {topic: '养宠'}), article(2)], null, telling);
    assert.deepEqual(
      groups.map(({heading, items}) => [heading, items.map(({topic}) => topic)]),
      [['', ['养宠', undefined]]],
    );
  });

  test('groups by topic where there are no chapters, and never changes the order', () => {
    const articles = [article(1, {topic: '养宠'}), article(2, {topic: '停车'}), article(3, {topic: '养宠'})];
    assert.deepEqual(headings(articles), ['养宠1', '停车1', '养宠1']);
  });
});

describe('toBoard', () => {
  test('takes only the articles of its convention, in their order', () => {
    const all = [article(2, {convention: 'c'}), article(1), article(3, {convention: 'other'})];
    assert.deepEqual(
      articlesOf(all, filed).map(({number}) => number),
      [1, 2],
    );
  });

  test('has no head, vote or procedure where only articles are given', () => {
    const board = toBoard(null, [article(1)], telling);
    assert.deepEqual([board.head, board.adoption, board.procedure, board.title], [null, null, null, '']);
  });

  test('says from when it is in force, in three languages', () => {
    const sentence = (over: Partial<Telling>) => toBoard(filed, [], {...telling, ...over}).head?.sentence;
    assert.equal(sentence({}), '已备案公布，自2025年4月1日起施行。');
    assert.equal(sentence({words: zhHant, locale: 'zh-Hant'}), '已備案公布，自2025年4月1日起施行。');
    assert.equal(sentence({words: en, locale: 'en'}), 'Filed and published; in force from 1 Apr 2025.');
  });

  test('is sample data as soon as the convention or one article is', () => {
    assert.equal(toBoard(filed, [article(1, {sample: true})], telling).sample, true);
    assert.equal(toBoard(filed, [article(1)], telling).sample, false);
  });
});
