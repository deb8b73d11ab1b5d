import assert from 'node:assert/strict';
import {test} from 'node:test';

import {explain, explainAll, whereIs, WORDS} from './explain.ts';
import {problem} from './make.ts';
import type {ProblemCode} from './problem.ts';

const codes = (locale: keyof typeof WORDS) => Object.keys(WORDS[locale]).sort() as ProblemCode[];

/** Answers any argument: a word, which also counts as a number where a sentence only prints it. */
const ANY = new Proxy({}, {get: (_, key) => (key === 'nature' ? 'idiom' : key === 'kind' ? 'text' : '甲')});

/** The words for a kind: of a value in settings, of personal data, of what a convention may touch. */
const anyFor = (code: ProblemCode): unknown =>
  code === 'legal-doubt' ? {flag: 'fine'} : code.endsWith('personal-data') ? {kind: 'mobile'} : ANY;

test('the place is the one that a spreadsheet shows', () => {
  assert.equal(whereIs({table: 'grids', sheet: '网格', row: 5, column: 'B'}), '网格!B5');
  assert.equal(whereIs({table: 'grids', row: 5, column: 'AA'}), 'grids!AA5');
  assert.equal(whereIs({table: 'grids', column: 'B'}), 'grids!B');
  assert.equal(whereIs({table: 'grids', row: 5}), 'grids!5');
  assert.equal(whereIs({table: 'grids'}), 'grids');
  assert.equal(whereIs({table: '', row: 5, column: 'B'}), 'B5');
});

test('a code without words, or one without its arguments, is still told with its place', () => {
  const strange = {code: 'not-there', severity: 'error', place: {table: '网格', row: 5}, args: {}} as never;
  assert.equal(explain(strange, 'zh-Hans'), '网格!5：这里需要核对。');
  assert.equal(
    explain({code: 'legal-doubt', severity: 'warning', args: {}} as never, 'en'),
    'This needs to be checked.',
  );
});

test('at least 40 codes have a sentence in each of three languages, the same codes in each', () => {
  assert.ok(codes('zh-Hans').length >= 40);
  assert.deepEqual(codes('zh-Hant'), codes('zh-Hans'));
  assert.deepEqual(codes('en'), codes('zh-Hans'));
});

for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
  test(`no sentence in ${locale} is empty, and none says undefined`, () => {
    for (const code of codes(locale)) {
      const sentence = (WORDS[locale][code] as (args: unknown) => string)(anyFor(code));
      assert.ok(sentence.length > 3 && !/undefined|\[object/.test(sentence), `${code}: ${sentence}`);
    }
  });
}

test('Chinese sentences have full-width punctuation, English ones no Chinese marks', () => {
  for (const code of codes('en')) {
    const [hans, hant, en] = (['zh-Hans', 'zh-Hant', 'en'] as const).map((locale) =>
      (WORDS[locale][code] as (args: unknown) => string)(anyFor(code)),
    );
    assert.ok(!/[\u4e00-\u9fff][,;?!()]|[,;?!][\u4e00-\u9fff]/.test(`${hans}${hant}`), `${code}: ${hans} ${hant}`);
    assert.ok(!/[，。；：（）]/.test(en ?? ''), `${code}: ${en}`);
  }
});

/** Characters that traditional Chinese never writes so. */
const SIMPLIFIED = /[这们说请应该见单检复实标题项数点转办约页图编栏观还对错]/u;

test('no traditional sentence is written in simplified characters', () => {
  for (const code of codes('zh-Hant')) {
    const sentence = (WORDS['zh-Hant'][code] as (args: unknown) => string)(anyFor(code));
    assert.ok(!SIMPLIFIED.test(sentence), `${code}: ${sentence}`);
  }
});

test('a sentence leads with its place, and without a place stands alone', () => {
  const args = {expected: '户数'};
  const placed = problem('not-an-integer', 'error', args, {table: '网格', row: 3, column: 'B'});
  assert.equal(explain(placed, 'zh-Hans'), '网格!B3：“户数”应填整数，例如 3');
  assert.equal(explain(placed, 'zh-Hant'), '网格!B3：「户数」應填整數，例如 3');
  assert.equal(explain(placed, 'en'), '网格!B3: “户数” must be a whole number, for example 3');
  assert.equal(explain(problem('not-an-integer', 'error', args), 'zh-Hans'), '“户数”应填整数，例如 3');
});

test('of five hundred problems twenty are told, and how many more there are', () => {
  const many = Array.from({length: 500}, (_, index) => ({
    code: 'not-a-quantity',
    severity: 'error',
    place: {table: '', row: index + 2, column: 'B'},
    args: {},
  })) as never;
  const told = explainAll(many, 'zh-Hans');
  assert.equal(told.length, 21);
  assert.match(told[0]!, /^B2：/);
  assert.match(told[20]!, /^另有480处/);
  assert.equal(explainAll((many as unknown[]).slice(0, 20) as never, 'en').length, 20);
});
