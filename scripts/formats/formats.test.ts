import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {DEFINITIONS} from '@linli/model/record';

import {isUnknown} from '../../packages/model/src/record/headers.ts';
import {madeFiles} from '../make-formats.ts';
import {namesOf} from './table-schema.ts';

for (const [path, text] of madeFiles()) {
  test(`${path} is what its records say now (run scripts/make-formats.ts)`, () => {
    assert.equal(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), text);
  });
}

test('every name that a format lists is a heading that the reader knows', () => {
  for (const definition of Object.values(DEFINITIONS)) {
    const lost = definition.columns.flatMap(namesOf).filter((name) => isUnknown(name, definition));
    assert.deepEqual(lost, []);
  }
});

test('no alias of a column is the template name of another: it would never be heard', () => {
  for (const {kind, columns} of Object.values(DEFINITIONS)) {
    const own = new Map(
      columns.flatMap((column) => Object.values(column.label).map((name) => [name, column.key] as const)),
    );
    const taken = columns.flatMap(({key, aliases = []}) => aliases.filter((name) => (own.get(name) ?? key) !== key));
    assert.deepEqual(taken, [], kind);
  }
});

test('no alias stands for two columns of a table', () => {
  for (const {kind, columns} of Object.values(DEFINITIONS)) {
    const names = columns.flatMap(namesOf);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    assert.deepEqual(twice, [], kind);
  }
});
