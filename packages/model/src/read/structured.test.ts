import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {GRIDS, WISHES} from './testing/definitions.ts';
import {lineAndColumn, locateJsonError} from './json-locate.ts';
import {readJson} from './json.ts';
import type {Read} from './table.ts';
import {readYaml} from './yaml.ts';

const options = {name: '网格', definitions: [WISHES, GRIDS]};

function codes({problems}: Read): string[] {
  return problems.map(({code, place}) => (place?.row === undefined ? code : `${code}@${place.row}`));
}

test('reads a table from JSON and from YAML alike', () => {
  const json = readJson('\ufeff{"title": "网格", "rows": [{"编号": "1", "名称": "甲", "户数": 300}]}', options);
  const yaml = readYaml('title: 网格\nrows:\n  - 编号: 1\n    名称: 甲\n    户数: 300\n', options);
  assert.deepEqual(json.tables, yaml.tables);
  assert.deepEqual(json.description, {title: '网格'});
  assert.equal(json.tables[0]?.rows[0]?.cells.households, '300');
});

for (const [text, place] of [
  ['{"a": 1,}', [1, 9]],
  ['[\n  1\n  2\n]', [3, 3]],
  ['{\n  "a" "b"\n}', [2, 7]],
  ["{'a': 1}", [1, 2]],
  ['[1, 2', [1, 6]],
  ['[1] 2', [1, 4]],
  ['{"a": "line\nbreak"}', [1, 7]],
  ['[01]', [1, 3]],
  ['[}', [1, 2]],
] as const) {
  test(`finds the mistake in ${JSON.stringify(text)}`, () => {
    const {problems} = readJson(text, options);
    assert.equal(problems[0]?.code, 'not-json');
    assert.deepEqual(problems[0]?.args, {line: place[0], column: place[1]});
  });
}

test('says that a file holds nothing', () => {
  for (const text of ['', '\ufeff', ' \n']) assert.deepEqual(codes(readJson(text, options)), ['empty-file']);
});

test('finds a place in every text that JSON.parse refuses, and the end in every one it takes', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      assert.equal(locateJsonError(json), json.length);
      const broken = json.slice(0, cut % (json.length + 1));
      assert.ok(locateJsonError(broken) <= broken.length);
    }),
  );
  assert.deepEqual(lineAndColumn('a\r\nb\nc', 5), {line: 3, column: 1});
});

const LAUGHS = Array.from({length: 12}, (_, at) =>
  at === 0 ? 'a0: &a0 [x, x]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`,
);

for (const [label, text, expected] of [
  ['a wrong indent', '- 编号: 1\n   名称: 甲\n', 'not-yaml@1'],
  ['an open quote', '- 编号: "1\n', 'not-yaml@2'],
  ['a key twice', '- 编号: 1\n  编号: 2\n', 'repeated-key@2'],
  ['a bomb of references', LAUGHS.join('\n'), 'too-many-aliases'],
  ['brackets without end', '['.repeat(100_000), 'too-deep'],
  ['dashes without end', '- '.repeat(50_000), 'too-deep'],
  ['a text alone', '编号', 'not-rows'],
  ['nothing', ' \n', 'empty-file'],
  ['a key that reaches the prototype', '- __proto__: {a: 1}\n  编号: 1\n  名称: 甲\n', 'unsafe-key@2'],
  ['more than 2 MB', ' '.repeat(3_000_000), 'file-too-big'],
] as const) {
  test(`says ${expected} for YAML with ${label}`, () => {
    assert.ok(codes(readYaml(text, options)).includes(expected), codes(readYaml(text, options)).join());
    assert.equal(({} as {a?: number}).a, undefined);
  });
}

test('never throws, whatever the text', () => {
  const parts = [
    '- ',
    '编号',
    ': ',
    '\n',
    '  ',
    '&a ',
    '*a',
    '[',
    ']',
    '{',
    '}',
    '"',
    '|',
    '>',
    '#',
    '!!js/function ',
    '---\n',
    '? ',
    '1',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 30}), (text) => void readYaml(text.join(''), options)),
    {numRuns: 500},
  );
  fc.assert(fc.property(fc.string(), (text) => void [readYaml(text, options), readJson(text, options)]));
});
