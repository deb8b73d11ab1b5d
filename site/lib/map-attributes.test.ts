import assert from 'node:assert/strict';
import {test} from 'node:test';

import {mapAttributes} from './map-attributes.ts';

test('a map is drawn as community.yaml says, and keeps its grid in the address', () => {
  const widget = {id: 'm', element: 'grid-map', title: '网格图'};
  assert.deepEqual(mapAttributes({...widget, kind: 'grids'}), {hash: true});
  assert.deepEqual(
    mapAttributes({
      ...{...widget, arrange: 'buildings', mapKind: 'licensed', reviewNumber: '甲S（2024）001号'},
      ...{picture: '/map.png', pictureSize: '1200x800'},
    }),
    {
      ...{arrange: 'buildings', picture: '/map.png', 'map-kind': 'licensed', 'review-number': '甲S（2024）001号'},
      ...{'picture-size': '1200x800', hash: true},
    },
  );
  assert.deepEqual(mapAttributes({...widget, kind: 'places', arrange: 'area'}), {});
});
