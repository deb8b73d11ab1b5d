import type {Locale} from '@linli/model/quantity';
import type {Table} from '@linli/model/read/table';
import type {ChartData} from '@linli/model/record/chart-data';

import {wordsIn} from '../../internal/locale.ts';
import {KIND_NAMES} from '../kind-names.ts';
import {isTime} from '../time-names.ts';
import {cellWhere, columnAt, oddCell, rowAt, wordCell} from './refusal-place.ts';
import type {Refusal, TooMany} from './refusal.ts';
import type {RefusalWords} from './refusal-words.ts';
import {refusalWords as en} from './refusals.en.ts';
import {refusalWords as zhHant} from './refusals.zh-hant.ts';
import {refusalWords as zhHans} from './refusals.zh.ts';

const WORDS = {zhHans, zhHant, en};

type Telling = RefusalWords & {readonly kinds: Readonly<Record<string, string>>};

/** The kind that can draw what was too much; nothing where only fewer figures help. */
function insteadOf(of: TooMany['of'], {categories, series}: ChartData): string {
  if (of === 'series') return 'small-multiples';
  if (of === 'figures') return isTime(categories.map(({name}) => name)) ? 'line' : '';
  if (series.length < 2) return 'bar';
  return of === 'dials' ? 'tile' : 'grouped';
}

function tooMany({most, of}: TooMany, data: ChartData, words: Telling): string {
  const isSeries = of === 'series';
  const count = data.series.length;
  const each = of === 'items' ? 1 : count;
  const beyond = words.beyond(isSeries ? columnAt(data, most, words) : rowAt(data, Math.floor(most / each), words));
  const found = isSeries ? count : data.categories.length * each;
  const use = insteadOf(of, data);
  const advice = use ? words.use(words.named(use, words.kinds[use] ?? '')) : words.choose;
  return (isSeries ? words.tooManySeries : words.tooManyItems)(most, found, beyond) + advice;
}

function unknown(attribute: string, {kinds, named, list, unknownKind}: Telling): string {
  return unknownKind(attribute, list(Object.keys(kinds).map((kind) => named(kind, kinds[kind]!))));
}

const isShare = (unit: string, value: number | null): boolean =>
  unit === '%' && value !== null && value >= 0 && value <= 100;

function sentence(refusal: Refusal, data: ChartData, table: Table | undefined, words: Telling): string {
  const found = data.series.length;
  switch (refusal.refused) {
    case 'no-numbers':
      return words.noNumbers(words.from(wordCell(table, words)));
    case 'mixed-units':
      return words.mixedUnits(words.from(oddCell(data, words)));
    case 'negative':
      return words.negative(words.at(cellWhere(data, words, ({value}) => (value ?? 0) < 0)));
    case 'one-series':
      return words.oneSeries(found, words.beyond(columnAt(data, 1, words)));
    case 'two-series':
      return words.twoSeries(
        found,
        found < 2 ? words.at(columnAt(data, 0, words)) : words.beyond(columnAt(data, 2, words)),
      );
    case 'too-few':
      return words.tooFew(refusal.least, data.categories.length, words.at(rowAt(data, 0, words)));
    case 'too-few-series':
      return words.tooFewSeries(refusal.least, found, words.at(columnAt(data, 0, words)));
    case 'too-many':
      return tooMany(refusal, data, words);
    case 'not-shares':
      return words.notShares(words.at(cellWhere(data, words, ({unit, value}) => !isShare(unit, value))));
    case 'no-whole':
      return words.noWhole(
        words.at(cellWhere(data, words, ({unit}, index, {targets}) => unit !== '%' && !targets[index])),
      );
    case 'no-target':
      return words.noTarget;
    case 'unknown-kind':
      return unknown(refusal.attribute, words);
    default:
      return '';
  }
}

/** The one sentence for data that make no such chart: what does not fit, in which cell, and what to do. Never a cell's text. */
export function refusalSentence(refusal: Refusal, data: ChartData, table: Table | undefined, locale: Locale): string {
  const words = {...wordsIn(locale, WORDS), kinds: wordsIn(locale, KIND_NAMES)};
  return sentence(refusal, data, table, words);
}
