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

type Json = Readonly<Record<string, unknown>>;

/** Properties of a JSON Schema that no Chinese sentence describes; what a reference stands for is described there. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries(((schema as Json)['properties'] ?? {}) as Json).flatMap(([key, value]) => {
    const {description, $ref} = value as {description?: string; $ref?: string};
    return $ref !== undefined || /[\u4e00-\u9fff]/.test(description ?? '') ? [] : [`${path}/${key}`];
  });
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))];
}

test('every property of every published JSON Schema has its Chinese sentence', () => {
  const schemas = [...madeFiles()].filter(([path]) => path.endsWith('.json'));
  assert.deepEqual(
    schemas.flatMap(([path, text]) => undescribed(JSON.parse(text), path)),
    [],
  );
});
