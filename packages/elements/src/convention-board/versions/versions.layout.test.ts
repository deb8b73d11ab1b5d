import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Article} from '@linli/model/record/article';

import {EVEN_GROWTH, growth} from '../../../../model/src/testing/cost.ts';
import {diffLists, diffTexts, likeness} from './text-diff.ts';
import {compare, tally} from './versions.layout.ts';

const article = (number: number, text: string): Article => ({id: `a${number}`, number, text, sample: true});
const told = (from: readonly string[], to: readonly string[]) =>
  compare(
    from.map((text, index) => article(index + 1, text)),
    to.map((text, index) => article(index + 1, text)),
  ).map(({fate, from: before, to: now}) => `${fate} ${before?.number ?? '-'}→${now?.number ?? '-'}`);

const DOG = '遛狗牵绳，粪便随手清。';
const BIKE = '电动车停进车棚，不上楼。';
const NIGHT = '夜里十点后放低声音。';

describe('diffTexts', () => {
  test('tells added and removed characters apart from those that stayed', () => {
    assert.deepEqual(diffTexts('遛狗牵绳，粪便清。', '遛狗要牵绳，粪便随手清。'), [
      {kind: 'same', text: '遛狗'},
      {kind: 'added', text: '要'},
      {kind: 'same', text: '牵绳，粪便'},
      {kind: 'added', text: '随手'},
      {kind: 'same', text: '清。'},
    ]);
  });

  test('never cuts a character outside the basic plane in two', () => {
    assert.deepEqual(diffTexts('𠮷', '𠮶'), [
      {kind: 'removed', text: '𠮷'},
      {kind: 'added', text: '𠮶'},
    ]);
  });

  test('puts both texts together again, whatever they are', () => {
    const letters = '甲乙丙';
    for (let seed = 1; seed < 300; seed++) {
      const text = (by: number) =>
        Array.from({length: (seed * by) % 9}, (_, index) => letters[(seed * by * (index + 3)) % 3]).join('');
      const [from, to] = [text(7), text(5)];
      const parts = diffTexts(from, to);
      const side = (other: string) => parts.flatMap(({kind, text: part}) => (kind === other ? [] : [part])).join('');
      assert.deepEqual([side('added'), side('removed')], [from, to]);
    }
  });

  test('finds a longest common part', () => {
    const same = diffLists(Array.from('乙甲丙乙甲丁甲乙'), Array.from('甲丙丁乙丁甲')).filter(
      ({kind}) => kind === 'same',
    );
    assert.equal(same.length, 5);
  });
});

test('likeness is 1 for the same, 0 for nothing in common', () => {
  assert.deepEqual([likeness(DOG, DOG), likeness('甲', '乙'), likeness('', '')], [1, 0, 1]);
});

describe('compare', () => {
  test('an article that was put in shifts numbers, but moves nothing', () => {
    assert.deepEqual(told([DOG, BIKE], [NIGHT, DOG, BIKE]), ['added -→1', 'same 1→2', 'same 2→3']);
  });

  test('tells changed, removed and moved articles', () => {
    assert.deepEqual(told([DOG, BIKE], ['遛狗要牵绳，粪便随手清理。', BIKE]), ['changed 1→1', 'same 2→2']);
    assert.deepEqual(told([DOG, BIKE, NIGHT], [DOG, NIGHT]), ['same 1→1', 'removed 2→-', 'same 3→2']);
    assert.deepEqual(told([DOG, BIKE, NIGHT], [NIGHT, DOG, BIKE]), ['moved 3→1', 'same 1→2', 'same 2→3']);
  });

  test('tells that an article was changed and moved', () => {
    const pairs = compare(
      [article(1, DOG), article(2, BIKE), article(3, NIGHT)],
      [article(1, '夜里十点之后放低声音。'), article(2, DOG), article(3, BIKE)],
    );
    assert.deepEqual(
      pairs.map(({fate, isMoved}) => [fate, isMoved]),
      [
        ['changed', true],
        ['same', false],
        ['same', false],
      ],
    );
  });

  test('leaves what was removed where it stood, several in a row and at the beginning', () => {
    assert.deepEqual(told([DOG, BIKE, NIGHT], [NIGHT]), ['removed 1→-', 'removed 2→-', 'same 3→1']);
  });

  test('pairs texts that all have the same words by their order', () => {
    assert.deepEqual(told([DOG, DOG], [DOG, DOG]), ['same 1→1', 'same 2→2']);
  });

  test('takes time in step with the number of articles, however alike they are', () => {
    const texts = (word: string) => (count: number) =>
      Array.from({length: count}, (_, index) =>
        article(index + 1, `第${index}类事项：住户${word}在约定时间内把${index}号物品放到指定地点，保持通道畅通。`),
      );
    const ratio = growth((size) => {
      const [from, to] = [texts('应当')(size), texts('要')(size)];
      return () => compare(from, to);
    }, 100);
    assert.ok(ratio <= EVEN_GROWTH, `four times as many took ${ratio.toFixed(1)} times as long`);
  });

  test('counts every article once', () => {
    const pairs = compare([article(1, DOG), article(2, BIKE)], [article(1, NIGHT)]);
    assert.deepEqual(tally(pairs), {added: 1, changed: 0, removed: 2, moved: 0, same: 0});
  });
});
