import type {Translations} from '../internal/locale.ts';
import type {Choice} from './kind-choice.ts';

/** Why `auto` chose a kind. */
export const CHOICE_WORDS: Translations<Readonly<Record<Choice['why'], (kind: string) => string>>> = {
  zhHans: {
    units: (kind) => `单位不同，所以选用${kind}。`,
    time: (kind) => `按时间排列，所以选用${kind}。`,
    few: (kind) => `只有一项，所以选用${kind}。`,
    many: (kind) => `系列较多，所以选用${kind}。`,
    groups: (kind) => `每项有几个数，所以选用${kind}。`,
    targets: (kind) => `有目标值，所以选用${kind}。`,
    names: (kind) => `单位相同、各项可比，所以选用${kind}。`,
  },
  zhHant: {
    units: (kind) => `單位不同，所以選用${kind}。`,
    time: (kind) => `按時間排列，所以選用${kind}。`,
    few: (kind) => `只有一項，所以選用${kind}。`,
    many: (kind) => `系列較多，所以選用${kind}。`,
    groups: (kind) => `每項有幾個數，所以選用${kind}。`,
    targets: (kind) => `有目標值，所以選用${kind}。`,
    names: (kind) => `單位相同、各項可比，所以選用${kind}。`,
  },
  en: {
    units: (kind) => `Units differ, hence ${kind}.`,
    time: (kind) => `The rows are times, hence ${kind}.`,
    few: (kind) => `There is one item only, hence ${kind}.`,
    many: (kind) => `There are many series, hence ${kind}.`,
    groups: (kind) => `Each item has several figures, hence ${kind}.`,
    targets: (kind) => `There are targets, hence ${kind}.`,
    names: (kind) => `One unit and comparable items, hence ${kind}.`,
  },
};
