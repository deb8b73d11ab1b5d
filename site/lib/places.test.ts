import assert from 'node:assert/strict';
import {test} from 'node:test';

import type {Community} from '@linli/model/community';

import {groupOf, placesShown} from './places.ts';

const place = (id: string, kind: string) => ({id, name: id, kind, sample: true});
const places = [place('a', '驿站'), place('b', '能人'), place('c', '基地')];

test('a map shows the kinds it names; without a name a map of places shows all, a map of grids none', () => {
  const ids = (kind: string, shows?: string) => placesShown({places}, {kind, shows}).map(({id}) => id);
  assert.deepEqual(ids('places'), ['a', 'b', 'c']);
  assert.deepEqual(ids('grids'), []);
  assert.deepEqual(ids('grids', '基地、驿站'), ['a', 'c']);
});

test('map and wall share a group only where there are grids and wishes that name one', () => {
  const of = (grids: unknown[], wishes: unknown[]) => groupOf({id: 'x', grids, wishes} as unknown as Community);
  assert.equal(of([{}], [{grid: 'G1'}]), 'x');
  assert.equal(of([{}], [{}]), '');
  assert.equal(of([], [{grid: 'G1'}]), '');
});
