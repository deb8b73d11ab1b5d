import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import {fromClasses, fromMarker} from '@linli/loader/registry';
import {classesOf, KINDS} from '@linli/model/kinds';
import {readCsvText} from '@linli/model/read/csv';
import {readJson} from '@linli/model/read/json';
import type {Read} from '@linli/model/read/table';
import {DEFINITIONS, records} from '@linli/model/record';
import {fitTable} from '@linli/model/record/headers';
import type {RecordKind} from '@linli/model/record/kind';

import type {ReleasedColumns, ReleasedMarker} from '../scripts/lib/released.ts';
import {survived} from '../site/builder/survive.ts';
import {ROOT} from './lib/site.ts';

const RELEASED = join(ROOT, 'tests/fixtures/released');

/** Whether all that `old` says is said by `now` too: a later version may say more. */
function holds(now: unknown, old: unknown): boolean {
  if (typeof old !== 'object' || old === null) return Object.is(now, old);
  if (typeof now !== 'object' || now === null) return false;
  const sameLength = !Array.isArray(old) || (Array.isArray(now) && now.length === old.length);
  return sameLength && Object.entries(old).every(([key, value]) => holds((now as Record<string, unknown>)[key], value));
}

for (const version of readdirSync(RELEASED)) {
  const read = (path: string): string => readFileSync(join(RELEASED, version, path), 'utf8');
  const json = <T>(path: string): T => JSON.parse(read(path)) as T;

  describe(`what was saved with ${version} is read by this version`, () => {
    test('every marker and class means the same', () => {
      const known = json<readonly ReleasedMarker[]>('markers.json');
      assert.ok(known.length > 20);
      for (const {marker, element, attributes} of known) {
        assert.deepEqual(fromMarker(marker), {element, attributes}, marker);
        const kind = KINDS.find((one) => one.markers.includes(marker))!;
        assert.equal(fromClasses(classesOf(kind).split(' '))?.element, element, marker);
      }
    });

    test('every heading means the same column', () => {
      for (const [kind, columns] of Object.entries(json<ReleasedColumns>('columns.json'))) {
        for (const [key, headings] of Object.entries(columns)) {
          for (const heading of headings) {
            const table = {name: '', headers: [heading], keys: [null], letters: ['A'], rows: []};
            assert.deepEqual(fitTable(table, DEFINITIONS[kind as RecordKind]).keys, [key], `${kind}: ${heading}`);
          }
        }
      }
    });

    for (const kind of Object.keys(json<ReleasedColumns>('columns.json')) as RecordKind[]) {
      test(`a table of ${kind} as JSON and as CSV gives the same records, and no new error`, () => {
        const options = {definitions: [DEFINITIONS[kind]]};
        const ways: Readonly<Record<string, Read>> = {
          json: readJson(read(`tables/${kind}.json`), options),
          csv: readCsvText(read(`tables/${kind}.csv`), options),
        };
        const old = json<readonly unknown[]>(`records/${kind}.json`);
        for (const [way, {tables, problems}] of Object.entries(ways)) {
          const now = records(tables[0]!, kind);
          const errors = [...problems, ...now.problems].filter(({severity}) => severity === 'error');
          assert.deepEqual(errors, [], way);
          assert.ok(holds(JSON.parse(JSON.stringify(now.records)), old), way);
        }
      });
    }

    test('the code of each rung is known again', () => {
      for (const rung of ['A', 'B', 'C', 'D', 'E'] as const) {
        assert.ok(survived(read(`snippets/${rung}.html`)).rungs.includes(rung), rung);
      }
    });
  });
}
