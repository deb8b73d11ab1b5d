import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain} from '../problem/explain.ts';
import type {Problem} from '../problem/problem.ts';
import {readCsvText} from '../read/csv.ts';
import {documentedColumns} from '../record/documented.ts';
import {DEFINITIONS, records} from '../record/index.ts';
import type {RecordKind} from '../record/kind.ts';
import {filesOf, GOOD} from './fixtures.ts';
import {TABLE_NAMES} from './file-names.ts';
import {loadCommunity} from './load-community.ts';

/** What may never be read in a message: each as a whole cell, none of them a word of ours. */
const POISON = [
  '毒婆婆',
  '98765431',
  '毒婆婆98765431个',
  'x98765431',
  '2025年98765431月',
  '毒婆婆：98765431、毒婆婆',
  '98765431/2',
  '=毒婆婆',
];

const kinds = Object.keys(DEFINITIONS) as RecordKind[];
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function assertSilent(problems: readonly Problem[], where: string): void {
  for (const problem of problems) {
    const said = (['zh-Hans', 'zh-Hant', 'en'] as const).map((locale) => explain(problem, locale));
    const all = [JSON.stringify(problem), ...said].join('\n');
    assert.ok(!/毒婆婆|98765431/.test(all), `${where}: ${all}`);
  }
}

/** The example row of a kind with one cell poisoned, for each of its cells; then with all of them. */
function poisonedTables(kind: RecordKind, poison: string): readonly string[] {
  const columns = documentedColumns(kind);
  const header = columns.map(({label}) => label['zh-Hans']);
  const rows = columns.map((_, index) => columns.map(({example}, at) => (at === index ? poison : example)));
  const all = columns.map(() => poison);
  const csv = (heads: readonly string[], cells: readonly (readonly string[])[]): string =>
    [heads, ...cells].map((line) => line.map(quoted).join(',')).join('\n');
  return [
    ...rows.map((row) => csv(header, [row])),
    csv(header, [...rows, all]),
    csv([...header, poison], [[...all, poison]]),
  ];
}

for (const kind of kinds) {
  test(`no message about a table of ${kind} holds what a cell or an unknown heading holds`, () => {
    let problemsSeen = 0;
    for (const poison of POISON) {
      for (const csv of poisonedTables(kind, poison)) {
        const {tables, problems} = readCsvText(csv, {name: '表', definitions: [DEFINITIONS[kind]]});
        const read = tables.flatMap((table) => records(table, kind).problems);
        assertSilent([...problems, ...read], kind);
        problemsSeen += read.length;
      }
    }
    assert.ok(problemsSeen > 10);
  });
}

test('no message about a community holds what a cell of its tables holds', () => {
  let problemsSeen = 0;
  for (const poison of POISON) {
    for (const kind of kinds) {
      const [file] = TABLE_NAMES[kind] ?? [];
      if (file === undefined) continue;
      for (const csv of poisonedTables(kind, poison).slice(-2)) {
        const {problems} = loadCommunity(filesOf({...GOOD, [`${file}.csv`]: csv}));
        problemsSeen += problems.length;
        assertSilent(problems, file);
      }
    }
  }
  assert.ok(problemsSeen > 100);
});

/** An id that is right as an id, so that its row is read and what is between the tables is looked at. */
const ID = '毒婆婆98765431';

/** The example of a table, wrong in nothing but one link that leads nowhere; a wish that is open was not handed on. */
function poisonedLinks(kind: RecordKind): readonly string[] {
  const columns = documentedColumns(kind);
  const pointing = columns.filter(({refersTo}) => refersTo !== undefined);
  return pointing.map(({key}) => {
    const cells = columns.map((column) => {
      if (column.key === key) return ID;
      return column.refersTo !== undefined || column.key === 'closedOn' ? '' : column.example;
    });
    return [columns.map(({label}) => label['zh-Hans']), cells].map((line) => line.map(quoted).join(',')).join('\n');
  });
}

for (const kind of kinds.filter((each) => poisonedLinks(each).length > 0)) {
  test(`no message about a link of ${kind} that leads nowhere holds its id`, () => {
    for (const csv of poisonedLinks(kind)) {
      const {problems} = loadCommunity(filesOf({...GOOD, [`${TABLE_NAMES[kind]![0]}.csv`]: csv}));
      assert.ok(
        problems.some(({code}) => code === 'dangling-id'),
        problems.map(({code}) => code).join(),
      );
      assertSilent(problems, kind);
    }
  });
}

for (const [code, files] of [
  ['circle', {'grids.csv': `编号,上级,网格,社区\n${ID},b,甲,乙\nb,${ID},甲,乙`}],
  ['circle', {'brand.csv': `编号,上级,名称\n${ID},b,甲\nb,${ID},甲`}],
  ['several-cores', {'brand.csv': `编号,名称,角色\n${ID},${ID},核心\nb,${ID},核心`}],
  ['more-promised-than-listed', {'brand.csv': `编号,上级,名称\n${ID},,${ID}6共\nb,${ID},${ID}`}],
  ['more-promised-than-listed', {'catalogue.csv': `编号,种类,名称,清单\n${ID},空间,${ID},13处${ID}`}],
  ['repeated-id', {'grids.csv': `编号,网格,社区\n${ID},甲,乙\n${ID},甲,乙`}],
  ['unknown-fact', {'indicators.csv': `编号,版块,指标,图,事实\n${ID},grids,${ID},count,${ID}`}],
  ['unknown-file', {[`${ID}.csv`]: `${ID}\n${ID}`}],
] as const) {
  test(`no message about ${code} holds an id or a name: ${Object.keys(files)[0]}`, () => {
    const {problems} = loadCommunity(filesOf({...GOOD, ...files}));
    assert.ok(
      problems.some((problem) => problem.code === code),
      problems.map((problem) => problem.code).join(),
    );
    // The name of a file is no cell: it is how the editor finds the place.
    assertSilent(
      problems.filter(({place}) => place?.table !== `${ID}.csv`),
      code,
    );
  });
}

test('no message about community.yaml holds what is written there', () => {
  const yaml = GOOD['community.yaml'] ?? '';
  for (const poison of ['毒婆婆', '98765431', '[98765431]', '{毒婆婆: 1}', '"{毒婆婆}"']) {
    for (const [index, line] of yaml.split('\n').entries()) {
      const lines = yaml.split('\n');
      lines[index] = line.replace(/: .*$/, `: ${poison}`);
      assertSilent(loadCommunity(filesOf({...GOOD, 'community.yaml': lines.join('\n')})).problems, line);
      lines[index] = line.replace(/[a-zA-Z]+:/, '毒婆婆98765431:');
      assertSilent(loadCommunity(filesOf({...GOOD, 'community.yaml': lines.join('\n')})).problems, line);
    }
  }
});
