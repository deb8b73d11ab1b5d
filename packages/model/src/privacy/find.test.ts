import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {findPersonalData} from './find.ts';
import type {FindingKind} from './finding.ts';

interface Sample {
  readonly text: string;
  readonly kind: FindingKind;
  readonly span: readonly [number, number];
}

const lines = (name: string): Sample[] =>
  readFileSync(new URL(`../../fixtures/privacy/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

const positives = lines('positives');
const negatives = lines('negatives');
const KINDS: readonly FindingKind[] = [
  'id-number',
  'mobile',
  'bank-card',
  'passport',
  'plate',
  'health',
  'minor',
  'home-address',
  'wechat-group',
  'resident-name',
  'few-people',
];

test('the sets are as large as promised, and every kind of text has at least a dozen samples', () => {
  assert.ok(positives.length >= 300 && negatives.length >= 200, `${positives.length} and ${negatives.length}`);
  for (const kind of KINDS) assert.ok(positives.filter((sample) => sample.kind === kind).length >= 12, kind);
});

for (const kind of KINDS) {
  test(`every sample of ${kind} is found with a span that covers it`, () => {
    const missed = positives.filter(
      ({text, kind: is, span: [start, end]}) =>
        is === kind &&
        !findPersonalData(text).some((found) => found.kind === kind && found.start <= start && found.end >= end),
    );
    assert.deepEqual(missed, []);
  });
}

test('ordinary public text is never blocked, and hardly ever doubted', () => {
  const found = negatives.flatMap(({text}) =>
    findPersonalData(text).map(({kind, severity}) => ({text, kind, severity})),
  );
  assert.deepEqual(
    found.filter(({severity}) => severity === 'block'),
    [],
  );
  assert.ok(found.length <= 3, JSON.stringify(found));
});

test('names and small groups are warnings, everything else blocks', () => {
  for (const {text, kind} of positives) {
    const severity = kind === 'resident-name' || kind === 'few-people' ? 'warn' : 'block';
    for (const found of findPersonalData(text)) if (found.kind === kind) assert.equal(found.severity, severity, text);
  }
});

test('findings are in order, inside the text, and each there once', () => {
  for (const {text} of [...positives, {text: positives.map((sample) => sample.text).join('\n')}]) {
    const found = findPersonalData(text);
    assert.ok(
      found.every(
        ({start, end}, index) => start < end && end <= text.length && start >= (found[index - 1]?.start ?? 0),
      ),
    );
    assert.equal(new Set(found.map(({kind, start, end}) => `${kind} ${start} ${end}`)).size, found.length, text);
  }
});

test('a name that an illness makes a finding is not told a second time as a name', () => {
  const kinds = findPersonalData('居民王桂兰，82岁，患有糖尿病').map(({kind}) => kind);
  assert.deepEqual(kinds, ['health']);
});

test('a public contact may have a mobile number and a name, but never an identity number or a card', () => {
  const publicContact = true;
  assert.deepEqual(findPersonalData('网格员 154 0000 1234', {publicContact}), []);
  assert.deepEqual(findPersonalData('联系人：王桂兰 15400001234', {publicContact}), []);
  for (const {text, kind} of positives.filter((sample) =>
    ['id-number', 'bank-card', 'home-address'].includes(sample.kind),
  )) {
    assert.ok(
      findPersonalData(text, {publicContact}).some((found) => found.kind === kind),
      text,
    );
  }
});

test('offsets are those of the text as it was given, also behind characters that cannot be seen', () => {
  const text = '电\u200b话１５４\u200b００００１２３４。';
  const [found] = findPersonalData(text);
  assert.equal(text.slice(found!.start, found!.end), '１５４\u200b００００１２３４');
});

test('a number that names a thing is no card and no identity number, unless it is one beyond doubt', () => {
  assert.deepEqual(findPersonalData('订单号6299990000000009'), []);
  assert.deepEqual(
    findPersonalData('订单号620981209304050008').map(({kind}) => kind),
    ['id-number'],
  );
});

test('a name in one sentence and a service in the next paragraph are two matters', () => {
  assert.deepEqual(findPersonalData(`李大爷夸路灯亮。${'路'.repeat(60)}。\n${'灯'.repeat(60)}高血压讲座`), []);
});
