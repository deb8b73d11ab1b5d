import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Quantity} from '@linli/model/quantity';
import type {Adoption, Ballot, Convention} from '@linli/model/record/convention';

import {toAdoption} from './adoption.ts';
import {words as en} from '../convention-board.en.ts';
import type {ConventionTelling as Telling} from '../convention-board.layout.ts';
import {words as zhHant} from '../convention-board.zh-hant.ts';
import {filed, telling} from '../layout-fixtures.ts';

const households = (value: number, over: Partial<Quantity> = {}): Quantity => ({
  value,
  qualifier: 'exact',
  unit: '户',
  ...over,
});

describe('toAdoption', () => {
  const vote = (over: Partial<Adoption> = {}): Adoption => ({
    eligible: households(120),
    present: households(96),
    inFavour: households(88),
    against: households(5),
    abstained: households(3),
    ...over,
  });
  const told = (over: Partial<Adoption> = {}, ballot?: Ballot, by: Partial<Telling> = {}) => {
    const table = toAdoption({...filed, adoption: vote(over), ballot}, {...telling, ...by});
    assert.ok(table);
    return table;
  };

  test('tells turnout and consent from exact figures', () => {
    assert.equal(told().sentence, '实到占应到的80%，过半数；同意占实到的91.7%，过半数。');
    assert.equal(
      told({inFavour: households(48), against: null}).sentence,
      '实到占应到的80%，过半数；同意占实到的50%，未过半数。',
    );
  });

  test('says by the rule it was held under whether it passed, and where that is written', () => {
    const {sentence, law} = told({}, {basis: '居民会议（户代表）'});
    assert.equal(sentence, '实到占应到的80%，过半数；同意占实到的91.7%，过半数。按此规则，表决通过。');
    assert.equal(
      law,
      '每户一名代表表决；须过半数到会、到会的过半数同意。出处：城市居民委员会组织法（2018年修正）第九条，2018年12月29日起至2025年12月31日。',
    );
    assert.match(told({inFavour: households(48)}, {basis: '居民会议（户代表）'}).sentence ?? '', /表决未通过。$/);
  });

  test('a table’s own thresholds go before those of a law', () => {
    const ballot: Ballot = {quorum: 'three-quarters', majority: 'two-thirds', law: '议事规则'};
    assert.equal(
      told({}, ballot).sentence,
      '实到占应到的80%，达到四分之三；同意占实到的91.7%，达到三分之二。按此规则，表决通过。',
    );
    assert.match(told({eligible: households(129)}, ballot).sentence ?? '', /不足四分之三.*表决未通过。$/);
  });

  test('owners must reach both shares, by head and by floor area', () => {
    const area = (value: number) => ({...households(value), unit: '平方米'});
    const ballot = (agreed: number): Ballot => ({
      basis: '业主共同决定',
      areaEligible: area(9600),
      areaPresent: area(8000),
      areaInFavour: area(agreed),
    });
    assert.match(told({}, ballot(4001)).sentence ?? '', /同意面积占参与面积的50%，过半数。按此规则，表决通过。$/);
    assert.match(told({}, ballot(4000)).sentence ?? '', /未过半数。按此规则，表决未通过。$/);
    assert.match(told({}, {basis: '业主共同决定'}).sentence ?? '', /面积未填报或前后矛盾，是否通过未作判断。$/);
  });

  test('judges nothing by a rule that counts people where households were counted, or that held at another time', () => {
    assert.match(told({}, {basis: '居民会议（成年居民）'}).sentence ?? '', /未据此计算。$/);
    const later: Convention = {...filed, procedure: [{step: 'voted', date: '2026-03-01'}], adoption: vote()};
    const table = toAdoption({...later, ballot: {basis: '居民会议（户代表）'}}, telling);
    assert.match(
      table?.sentence ?? '',
      /不在所填依据已知的适用期内，是否通过未作判断；请.*“到会门槛”“通过门槛”“门槛出处”/,
    );
    assert.doesNotMatch(table?.sentence ?? '', /表决通过/);
  });

  test('judges representatives by their own rule, but not what only the whole village makes', () => {
    const people = (value: number) => households(value, {unit: '名'});
    const figures = {eligible: people(60), present: people(40), inFavour: people(21), against: null, abstained: null};
    const by = (basis: string, kind: Convention['kind']) =>
      toAdoption({...filed, kind, adoption: figures, ballot: {basis}}, telling)?.sentence ?? '';
    assert.match(by('居民会议（居民小组代表）', 'residents'), /按此规则，表决通过。$/);
    assert.match(by('村民代表会议', 'residents'), /达到三分之二；.*按此规则，表决通过。$/);
    assert.match(by('村民代表会议', 'village'), /第二十七条写的是由村民会议制定和修改.*是否通过未作判断。$/);
  });

  test('says that the day of the vote is missing where a rule needs it', () => {
    const table = toAdoption(
      {...filed, procedure: [], adoption: vote(), ballot: {basis: '居民会议（户代表）'}},
      telling,
    );
    assert.match(table?.sentence ?? '', /表决日期未填报.*是否通过未作判断。$/);
  });

  test('says that a vote has no figures, where it was held', () => {
    const table = toAdoption(filed, telling);
    assert.deepEqual([table?.figures, table?.sentence], [[], '表决数字未填报，或有误未采用，未据此计算。']);
    assert.equal(toAdoption({...filed, procedure: []}, telling), null);
  });

  test('has columns for floor areas, paper and online only where a table has them', () => {
    const labels = told({}, {paperVotes: households(60), onlineVotes: households(36)}).figures.map(({label}) => label);
    assert.deepEqual(labels, ['应到', '实到', '同意', '反对', '弃权', '纸质票', '线上票']);
  });

  test('tells the vote in three languages', () => {
    const ballot = {basis: '居民会议（户代表）'};
    assert.match(told({}, ballot, {words: zhHant, locale: 'zh-Hant'}).sentence ?? '', /按此規則，表決通過。$/);
    assert.match(told({}, ballot, {words: en, locale: 'en'}).sentence ?? '', /By this rule the vote passed\.$/);
  });

  test('computes nothing when more vote than are present, and says so', () => {
    const {sentence, faults} = told({inFavour: households(99)});
    assert.equal(sentence, null);
    assert.deepEqual(faults, ['同意、反对、弃权合计多于实到，请核对。']);
  });

  test('computes nothing when more are present than entitled', () => {
    assert.deepEqual(told({present: households(130)}).faults, ['实到多于应到，请核对。']);
  });

  test('computes nothing from 近120户, from a gap, or from two units, and says so', () => {
    const said = '应到、实到、同意不都是同一单位的准确数，未计算比例。';
    assert.equal(told({eligible: households(120, {qualifier: 'nearly'})}).sentence, said);
    assert.equal(told({present: null}).sentence, said);
    assert.equal(told({present: households(96, {unit: '人'})}).sentence, said);
  });

  test('says 未填报 for a missing figure, and 0 for zero', () => {
    const texts = told({against: null, abstained: households(0)}).figures.map(({text}) => text);
    assert.deepEqual(texts, ['120户', '96户', '88户', '未填报', '0户']);
  });
});
