import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';

import {readCsvText} from '../../read/csv.ts';
import {type Column} from '../column.ts';
import {LIVING, LIVING_COLUMNS} from '../convention.living.ts';
import type {RecordDefinition} from '../definition.ts';
import {docOf} from '../docs/docs.ts';
import {LIVING_DOCS} from '../docs/living.docs.ts';
import {readRecords} from '../read-records.ts';
import {LIVING_SCHEMAS} from './living.ts';

for (const name of Object.keys(LIVING) as (keyof typeof LIVING)[]) {
  test(`the documented example of ${name} is read without a word, and is what its schema says; one field more is not`, () => {
    const definition = LIVING[name] as RecordDefinition<object>;
    const columns: readonly Column[] = LIVING_COLUMNS[name];
    const row = columns.map(({key}) => docOf(LIVING_DOCS[name], key).example);
    const csv = `${columns.map(({label}) => label['zh-Hans']).join()}\n${row.join()}`;
    const {records, problems} = readRecords(readCsvText(csv, {definitions: [definition]}).tables[0]!, definition);
    assert.deepEqual(problems, []);
    assert.equal(v.is(LIVING_SCHEMAS[name], records[0]), true);
    assert.equal(v.is(LIVING_SCHEMAS[name], {...records[0], who: '王某'}), false);
  });
}
