import assert from 'node:assert/strict';
import {test} from 'node:test';

import {CHART_TABLE} from './chart-columns.ts';
import type {Column} from './column.ts';
import {INDICATOR_COLUMNS} from './indicator.columns.ts';

const headings = ({key, label, aliases = [], required = false}: Column) => ({key, label, aliases, required});

test('a chart recognises the very headings of a table of figures', () => {
  assert.deepEqual(CHART_TABLE.columns.map(headings), (INDICATOR_COLUMNS as readonly Column[]).map(headings));
});
