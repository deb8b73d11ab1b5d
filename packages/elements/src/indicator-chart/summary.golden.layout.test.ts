import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {words as en} from './indicator-chart.en.ts';
import {words as zhHant} from './indicator-chart.zh-hant.ts';
import {words as zhHans} from './indicator-chart.zh.ts';
import {CASES, caseData} from './summary-cases.ts';
import {installKinds} from './indicator-chart.layout.ts';
import {summaryOf} from './summary.ts';

installKinds();

const FILE = new URL('summary.golden.json', import.meta.url);
const LANGUAGES = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en} as const;

type Golden = Record<string, Record<string, string>>;

const said: Golden = {};
for (const name of Object.keys(CASES)) {
  said[name] = {};
  for (const [locale, words] of Object.entries(LANGUAGES) as [keyof typeof LANGUAGES, typeof zhHans][])
    said[name][locale] = summaryOf(caseData(name), {locale, words});
}

// After a change that is meant: LINLI_GOLDEN=write, then read every sentence again.
if (process.env.LINLI_GOLDEN === 'write') writeFileSync(FILE, `${JSON.stringify(said, null, 2)}\n`);

const golden = JSON.parse(readFileSync(FILE, 'utf8')) as Golden;

describe('the sentence about a chart', () => {
  for (const name of Object.keys(CASES)) {
    for (const locale of Object.keys(LANGUAGES)) {
      test(`of ${name} in ${locale}`, () => assert.equal(said[name]![locale], golden[name]?.[locale]));
    }
  }
  test('has no stored sentence without a case', () => assert.deepEqual(Object.keys(golden), Object.keys(CASES)));
});
