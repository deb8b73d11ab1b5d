import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Community, Widget} from '@linli/model/community';

import {conventionShown} from './convention.ts';

const widget = {id: 'w', element: 'convention-board', title: '', shows: 'b'} as Widget;
const two = {
  conventions: [{id: 'a'}, {id: 'b'}],
  articles: [{id: '1', convention: 'b'}, {id: '2', convention: 'a'}, {id: '3'}],
};

test('a board shows the convention it names, and no article that might be another one’s', () => {
  const {convention, articles} = conventionShown(two as unknown as Community, widget);
  assert.equal(convention?.id, 'b');
  assert.deepEqual(
    articles.map(({id}) => id),
    ['1'],
  );
});

test('where there is one convention, articles need not name it', () => {
  const one = {conventions: [{id: 'a'}], articles: [{id: '1', convention: 'a'}, {id: '3'}]} as unknown as Community;
  assert.deepEqual(conventionShown(one, {...widget, shows: undefined}).articles.length, 2);
});
