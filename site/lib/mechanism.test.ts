import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Mechanism} from './facts.ts';
import {isWide, itemTexts, mechanismLines, mechanismNote, mechanismTable} from './mechanism.ts';
import {wordsFor} from './words.ts';

const words = wordsFor('zh-Hans');

test('levels become a table with a column for every key, empty where a level has none', () => {
  const table = mechanismTable(
    [
      {name: '新人', abilities: ['动员力', '服务力']},
      {name: '骨干', condition: '两年以上'},
    ],
    words,
  );
  assert.deepEqual(table, {
    headers: ['名称', '能力', '条件'],
    rows: [
      ['新人', '动员力、服务力', ''],
      ['骨干', '', '两年以上'],
    ],
  });
  assert.equal(mechanismTable(undefined, words), null);
});

test('an item keeps its second word, with full-width marks', () => {
  assert.deepEqual(itemTexts(['地方', {name: '高校', does: '开方,上手'}]), [
    {name: '地方', more: ''},
    {name: '高校', more: '开方，上手'},
  ]);
});

test('short lists come in one order, whatever the order of the file', () => {
  const mechanism = {id: 'm', name: 'm', summary: '', targets: ['楼栋长'], methods: ['平行小组']} as Mechanism;
  assert.deepEqual(
    mechanismLines(mechanism, words).map(({label}) => label),
    ['办法', '面向'],
  );
  assert.equal(isWide(mechanism), false);
  assert.equal(isWide({...mechanism, steps: ['一', '二', '三']}), true);
});

test('a remark names a short list as readers know it, and leaves other words alone', () => {
  assert.equal(mechanismNote('topics 为居民所述变化;文中无条数', words), '内容为居民所述变化；文中无条数');
  assert.equal(mechanismNote('名为“6共”,文中只列五个', words), '名为“6共”，文中只列五个');
  assert.equal(mechanismNote('见 wifi 一栏', words), '见 wifi 一栏');
});
