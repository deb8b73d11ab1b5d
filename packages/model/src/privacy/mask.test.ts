import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {findPersonalData} from './find.ts';
import {mask} from './mask.ts';

const positives = readFileSync(new URL('../../fixtures/privacy/positives.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as {text: string; kind: string});

test('a resident becomes 王某, not 王*: a screen reader would say "star"', () => {
  assert.equal(mask('居民王桂兰说路灯坏了'), '居民王某说路灯坏了');
  assert.equal(mask('居民王桂兰手机13800138000'), '居民王某手机138****8000');
  assert.equal(mask('王姨家的降压药'), '王某家的降压药');
});

test('a surname of two characters stays whole, in either script', () => {
  assert.equal(mask('居民欧阳建华参加'), '居民欧阳某参加');
  assert.equal(mask('居民歐陽建華參加'), '居民歐陽某參加');
});

test('a name of another kind keeps its first character', () => {
  assert.equal(mask('居民阿依古丽·买买提反映水管漏水'), '居民阿某反映水管漏水');
  assert.equal(mask('居民 John Smith 反映'), '居民 J某 反映');
  assert.equal(mask('艾滋病感染者黄某强'), '艾滋病感染者黄某');
});

test('every name of a list is masked, and a number beside a name too', () => {
  assert.equal(mask('居民代表：王桂兰、李秀英和張福來'), '居民代表：王某、李某和張某');
  assert.equal(mask('居民王桂兰15400001234'), '居民王某154****1234');
  assert.equal(mask('居民王桂兰（𝟏𝟓𝟒 𝟎𝟎𝟎𝟎 𝟏𝟐𝟑𝟒）'), '居民王某（154****1234）');
});

test('a mobile number keeps its first three and last four digits', () => {
  assert.equal(mask('打15400001234'), '打154****1234');
  assert.equal(mask('打+86 154-0000-1234'), '打154****1234');
  assert.equal(mask('打一五四零零零零一二三四'), '打154****1234');
});

test('of identity and card numbers no digit is left', () => {
  for (const {text, kind} of positives.filter((sample) =>
    ['id-number', 'bank-card', 'passport'].includes(sample.kind),
  )) {
    assert.match(mask(text), /已隐去/, text);
    assert.doesNotMatch(mask(text), /[\d０-９]{4}/, `${kind}: ${text}`);
  }
});

test('what is masked may be published, and masking it again changes nothing', () => {
  for (const {text} of positives) {
    const masked = mask(text);
    assert.equal(mask(masked), masked);
    assert.deepEqual(
      findPersonalData(masked).filter(({kind}) => kind !== 'few-people'),
      [],
      masked,
    );
  }
});

test('text without findings stays as it is', () => {
  const text = '居民关切的事：路灯、门禁、1049栋14125间（套）；拨打12345。';
  assert.equal(mask(text), text);
});
