import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import type {Problem} from '../problem/problem.ts';
import {words} from '../problem/record.zh.ts';
import {readCsvText} from '../read/csv.ts';
import {brandFromRows} from './brand-tree.ts';
import type {BrandRow} from './brand.ts';
import {placeOf} from './build-row.ts';
import {DEFINITIONS, records} from './index.ts';
import type {RecordKind} from './kind.ts';
import type {RecordFixture} from './record-problems.fixtures.ts';
import {RECORD_FIXTURES} from './record-problems.fixtures.ts';

function problemsOf({csv, kind}: {readonly csv: string; readonly kind: RecordKind}): readonly Problem[] {
  const [table] = readCsvText(csv, {name: '表', definitions: [DEFINITIONS[kind]]}).tables;
  assert.ok(table);
  const {records: read, problems} = records(table, kind);
  if (kind !== 'brand') return problems;
  const rows = read as readonly BrandRow[];
  const place = ({id}: BrandRow, key: string) =>
    placeOf(table, table.rows.find(({cells}) => cells['id'] === id)?.row, DEFINITIONS.brand.columns, key);
  return [...problems, ...brandFromRows(rows, {name: '品牌', form: 'petals'}, place).problems];
}

for (const [code, fixture] of Object.entries(RECORD_FIXTURES) as readonly [string, RecordFixture][]) {
  test(`a table shows ${code}, with its cell and what to do`, () => {
    const found = problemsOf(fixture).find((problem) => problem.code === code);
    assert.ok(found, `found only ${problemsOf(fixture).map((problem) => problem.code)}`);
    assert.equal(explain(found, 'zh-Hans'), fixture.says);
  });
}

test('every code of the area has a fixture', () => {
  assert.deepEqual(Object.keys(RECORD_FIXTURES).sort(), Object.keys(words).sort());
});
