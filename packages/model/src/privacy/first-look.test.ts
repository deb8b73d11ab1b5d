import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {findPersonalData} from './find.ts';
import {mayHoldPersonalData} from './first-look.ts';

const textsOf = (name: string): string[] =>
  readFileSync(new URL(`../../fixtures/privacy/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {text: string}).text);

const positives = textsOf('positives');
const negatives = textsOf('negatives');

/** Nothing may pass the first look in which the gate finds something. */
const missed = (texts: readonly string[]): string[] =>
  texts.filter((text) => !mayHoldPersonalData(text) && findPersonalData(text).length > 0);

/** The same numbers in every run. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('stops every sample that the gate finds something in', () =>
  assert.deepEqual(missed([...positives, ...negatives]), []));

test('stops a home that is told by its floor alone', () => assert.ok(mayHoldPersonalData('家住第3栋第2单元第5层')));

test('stops them with anything cut off, put together, spaced or between other words', () => {
  const lot = lots(7);
  const all = [...positives, ...negatives];
  const pick = () => all[lot(all.length)]!;
  const piece = (text: string) => text.slice(lot(text.length), lot(text.length) + 1 + lot(24));
  const made = Array.from({length: 12_000}, (_, at) => {
    if (at % 4 === 0) return piece(pick()) + piece(pick());
    if (at % 4 === 1) return `${piece(pick())}${['，', '\n', ' ', '；', '', '：', '（'][lot(7)]}${pick()}`;
    if (at % 4 === 2) return piece(pick()) + piece(pick()) + piece(pick()) + piece(pick());
    return pick().replace(/./gu, (char) => (lot(9) === 0 ? '' : char));
  });
  assert.deepEqual(missed(made), []);
});

test('stops lines together where it stops one of them', () => {
  const lot = lots(11);
  const all = [...positives, ...negatives];
  const pick = () => all[lot(all.length)]!.slice(0, 4 + lot(40));
  for (let turn = 0; turn < 4000; turn += 1) {
    const lines = [pick(), pick(), pick()];
    if (lines.some(mayHoldPersonalData)) assert.ok(mayHoldPersonalData(lines.join('\n')), JSON.stringify(lines));
  }
});

test('lets the ordinary articles of a convention pass, so that their page does without the gate', () => {
  const articles = [
    '遛狗牵绳，粪便随手清；电梯里收紧绳子，礼让老人和孩子。',
    '电动车停进车棚，不上楼、不进电梯，充电用公共充电桩。',
    '楼道不放杂物，夜里十点后放低声音。',
    '经全体住户商议，订立本公约。',
  ];
  assert.deepEqual(articles.filter(mayHoldPersonalData), []);
});

test('lets wishes with words pass that begin as a name does, so that a wall of them does without the gate', () => {
  const wishes = [
    '单元门坏了关不严，冬天楼道太冷\n环境设施\n单元门修好，换了闭门器',
    '2单元楼道灯坏了',
    '放学后有个安静的地方写作业\n儿童关爱\n党群服务中心',
    '希望议事日也放在晚上，白天都在上班\n学习成长',
  ];
  assert.deepEqual(wishes.filter(mayHoldPersonalData), []);
});

test('lets nearly half of other public texts pass', () => {
  const passed = negatives.filter((text) => !mayHoldPersonalData(text)).length;
  assert.ok(passed > negatives.length * 0.4, `${passed} of ${negatives.length}`);
});
