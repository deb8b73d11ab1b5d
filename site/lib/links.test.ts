import assert from 'node:assert/strict';
import {test} from 'node:test';

import {joinBase} from './links.ts';

test('a link stays below the base, with or without its closing slash', () => {
  assert.equal(joinBase('/', 'kaili/'), '/kaili/');
  assert.equal(joinBase('/zt/sqzl/2026', 'sources/#kaili.pilots'), '/zt/sqzl/2026/sources/#kaili.pilots');
  assert.equal(joinBase('/zt/sqzl/2026/', ''), '/zt/sqzl/2026/');
});
