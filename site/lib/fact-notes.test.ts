import assert from 'node:assert/strict';
import {test} from 'node:test';

import {factNotes, natureName} from './fact-notes.ts';
import type {SourceFact} from './facts.ts';

const fact = {
  id: 'a.share',
  label: '持证率',
  display: '47.5%',
  nature: 'figure',
  of: 'a.workers',
  period: '目前',
  note: '分母未说,照录',
  change: {kind: 'increase', amount: 13, unit: '个百分点', base: '去年'},
} as unknown as SourceFact;

test('what a document says about a number is told in one order, the whole by its own name', () => {
  assert.deepEqual(factNotes(fact, new Map([['a.workers', '社区工作者']])), [
    '属于：社区工作者',
    '时期：目前',
    '变化：较去年提升13个百分点',
    '分母未说，照录',
  ]);
});

test('a whole that is not a fact is named as the file names it', () => {
  assert.deepEqual(factNotes({...fact, of: '全区社区工作者'}, new Map())[0], '属于：全区社区工作者');
});

test('a number inside a name is called that, not a statistic', () => {
  assert.equal(natureName('structure'), '名称里的数');
});
