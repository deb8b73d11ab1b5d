import type {ChartData} from '@linli/model/record/chart-data';

import {isAuto} from './is-auto.ts';
import {isTime} from './time-names.ts';

/** The kind that `auto` takes, and why. */
export interface Choice {
  readonly kind: string;
  readonly why: 'units' | 'time' | 'few' | 'many' | 'groups' | 'targets' | 'names';
}

/** More series than this are not told apart without colour: each gets a drawing of its own. */
const MOST_SERIES = 3;

/** The kind that suits the data's shape. */
export function chooseKind({categories, series, unit}: ChartData): Choice {
  const several = series.length > 1 && categories.length > 1;
  const time = isTime(categories.map(({name}) => name)) && categories.length > 2;
  if (unit === null) return several && time ? {kind: 'small-multiples', why: 'units'} : {kind: 'tile', why: 'units'};
  if (time) return series.length > MOST_SERIES ? {kind: 'small-multiples', why: 'many'} : {kind: 'line', why: 'time'};
  if (categories.length < 2) return {kind: 'tile', why: 'few'};
  if (series.length > MOST_SERIES) return {kind: 'small-multiples', why: 'many'};
  if (series.length > 1) return {kind: 'grouped', why: 'groups'};
  const targets = series[0]?.targets.some((target) => target !== undefined) ?? false;
  return targets ? {kind: 'bullet', why: 'targets'} : {kind: 'bar', why: 'names'};
}

/** The kind that suits the data's shape, by name. */
export const kindFor = (data: ChartData): string => chooseKind(data).kind;

/** The name of the kind to draw; `auto` and nothing are chosen by the data. */
function kindNamed(kind: string, data: ChartData): string {
  return isAuto(kind) ? kindFor(data) : kind;
}

/** The kinds that a picture needs: its own, and for small multiples the kind of each. */
export function kindsNeeded(kind: string, each: string, data: ChartData): readonly string[] {
  const name = kindNamed(kind, data);
  return name === 'small-multiples' ? [name, eachKind(each, data)] : [name];
}

/** The kind of each small multiple: the one that is named, else lines over time and bars for names. */
function eachKind(each: string, {categories}: ChartData): string {
  if (!isAuto(each) && each !== 'small-multiples') return each;
  return isTime(categories.map(({name}) => name)) ? 'line' : 'bar';
}
