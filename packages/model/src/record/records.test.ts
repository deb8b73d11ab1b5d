import assert from 'node:assert/strict';
import {test} from 'node:test';

import * as v from 'valibot';

import type {Problem} from '../problem/problem.ts';
import {readCsvText} from '../read/csv.ts';
import {documentedColumns} from './documented.ts';
import {DEFINITIONS, records} from './index.ts';
import type {RecordKind} from './kind.ts';
import {SCHEMAS} from './schema/records.ts';

const KINDS = Object.keys(DEFINITIONS) as RecordKind[];

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function read(csv: string, kind: RecordKind) {
  const [table] = readCsvText(csv, {name: '表', definitions: [DEFINITIONS[kind]]}).tables;
  assert.ok(table);
  return records(table, kind);
}

const isError = ({severity}: Problem): boolean => severity === 'error';

/** Cells that the examples hold and that do not go together in one row. */
const APART: Partial<Record<RecordKind, readonly string[]>> = {wish: ['closedOn'], brand: ['parent']};

for (const kind of KINDS) {
  const columns = documentedColumns(kind);
  const used = columns.filter(({key}) => !APART[kind]?.includes(key));

  for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    test(`the example row of ${kind} is a record that fits its schema, headed in ${locale}`, () => {
      const csv = [used.map(({label}) => quoted(label[locale])), used.map(({example}) => quoted(example))];
      const {records: found, problems} = read(csv.map((cells) => cells.join(',')).join('\n'), kind);
      assert.deepEqual(problems.filter(isError), []);
      assert.equal(found.length, 1);
      assert.deepEqual(v.safeParse(SCHEMAS[kind], found[0]).issues ?? [], []);
    });
  }

  test(`an empty row of ${kind} with required cells only is whole, and says it is no sample`, () => {
    const least = columns.filter(
      ({required, key}) => required || (kind === 'indicator' && /label|quantity/.test(key)) || key === 'recurrence',
    );
    const csv = [least.map(({label}) => label['zh-Hans']), least.map(({example}) => quoted(example))];
    const {records: found, problems} = read(csv.map((cells) => cells.join(',')).join('\n'), kind);
    assert.deepEqual(problems.filter(isError), []);
    assert.deepEqual(v.safeParse(SCHEMAS[kind], found[0]).issues ?? [], []);
    if (columns.some(({key}) => key === 'sample')) assert.equal((found[0] as {sample?: boolean}).sample, false);
  });

  test(`no two columns of ${kind} share a template name`, () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const names = columns.map(({label}) => label[locale]);
      assert.deepEqual(names, [...new Set(names)]);
    }
  });
}

test('a schema is closed: a field nobody knows is refused', () => {
  const wish = {id: 'W1', text: '装灯', status: 'collected', steps: [], sample: false};
  assert.equal(v.safeParse(SCHEMAS.wish, wish).success, true);
  assert.equal(v.safeParse(SCHEMAS.wish, {...wish, phone: '1'}).success, false);
  assert.equal(v.safeParse(SCHEMAS.wish, {...wish, status: 'gone'}).success, false);
});

test('未填报 is null, 0 is 0', () => {
  const {records: found} = read('编号,网格,社区,户数,人口\nG1,一格,社区,—,0人', 'grid');
  const [grid] = found as readonly {households: {value: number | null}; population: {value: number | null}}[];
  assert.deepEqual([grid?.households.value, grid?.population.value], [null, 0]);
});

test('a table read as another kind, or as none, is read all the same', () => {
  const csv = '编号,心愿,状态\nW1,装灯,公示';
  const [table] = readCsvText(csv, {name: '表'}).tables;
  assert.ok(table);
  assert.deepEqual(records(table, 'wish').records, [
    {id: 'W1', text: '装灯', status: 'announced', steps: [], sample: false},
  ]);
});

test('a row with an error is left out, the others stay', () => {
  const {records: found, problems} = read('编号,心愿,状态\nW1,装灯,公示\nW2,修路,无此状态', 'wish');
  assert.deepEqual([found.length, problems.length], [1, 1]);
});

test('a missing column hides no other problem, is told once, and leaves no records', () => {
  const {records: found, problems} = read('编号,名称,户数\nG1,一网格,三百多\nG1,二网格,第3名\n', 'grid');
  assert.deepEqual(found, []);
  assert.deepEqual(
    problems.map(({code, place}) => [code, place?.row, place?.column]),
    [
      ['missing-column', undefined, undefined],
      ['ordinal-not-quantity', 3, 'C'],
      ['repeated-id', 3, 'A'],
    ],
  );
});
