import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Wish} from '@linli/model/record/wish';

import {communities} from './communities.ts';
import {wishesShown, wishNames} from './wishes.ts';

const wish = (id: string, channel: string): Wish => ({
  id,
  text: id,
  status: 'collected',
  steps: [],
  sample: true,
  channel,
});
const wishes = [wish('1', '居民意见墙'), wish('2', '入户走访')];

test('a wall shows the wishes of the channel that it names, or all', () => {
  assert.deepEqual(
    wishesShown({wishes}, {shows: '居民意见墙'}).map(({id}) => id),
    ['1'],
  );
  assert.equal(wishesShown({wishes}, {}).length, 2);
});

test('the walls of 大和 share no wish, leave none out, and hold examples only', () => {
  const dahe = communities.find(({id}) => id === 'shenzhen-dahe')!;
  const walls = dahe.sections.flatMap(({widgets}) => widgets.filter(({element}) => element === 'wish-wall'));
  assert.deepEqual(
    walls.map(({kind}) => kind),
    ['visions', 'opinions'],
  );
  const shown = walls.flatMap((wall) => wishesShown(dahe, wall));
  assert.equal(new Set(shown.map(({id}) => id)).size, dahe.wishes.length);
  assert.equal(shown.length, dahe.wishes.length);
  assert.ok(shown.every(({sample}) => sample));
});

test('ids on a wall are called what the community calls them, and only those that occur', () => {
  const yumen = communities.find(({id}) => id === 'yumen-laoshiqu')!;
  const matters = [{id: 'M003', topic: '老旧小区加装电梯', attendance: [], opinions: [], sample: true}];
  const shown = [{...wish('1', ''), grid: 'G01', became: 'M003'}];
  const article = (number: string) => `第${number}条`;
  assert.deepEqual(wishNames({...yumen, matters}, shown, {article}), {G01: '第一网格', M003: '老旧小区加装电梯'});
});
