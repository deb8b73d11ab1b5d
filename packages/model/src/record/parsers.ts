import type {Parse, Parsers} from './cell.ts';
import {narrow} from './cell.ts';
import type {Column} from './column.ts';

const LONGEST_TEXT = 5000;
const LONGEST_ID = 64;
const SHADOWING = /^(?:__proto__|constructor|prototype)$/;
const YES = /^(?:是|有|真|示例|样例|樣例|√|✓|✔|true|yes|y|1|sample)$/i;
const NO = /^(?:否|无|無|假|不是|×|✗|false|no|n|0)$/i;
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const text: Parse<string> = (cell, column) => {
  const value = cell.trim();
  if (HIDDEN.test(value)) return {fault: {code: 'hidden-characters', args: {expected: column.label['zh-Hans']}}};
  return value.length > LONGEST_TEXT
    ? {fault: {code: 'too-long', args: {expected: column.label['zh-Hans'], most: LONGEST_TEXT}}}
    : {value};
};

const id: Parse<string> = (cell, column) => {
  const value = narrow(cell);
  const good = value.length <= LONGEST_ID && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value) && !SHADOWING.test(value);
  return good ? {value} : {fault: {code: 'not-an-id', args: {expected: column.label['zh-Hans']}}};
};

const integer: Parse<number> = (cell, column) => {
  const value = narrow(cell);
  return /^\d{1,9}$/.test(value)
    ? {value: Number(value)}
    : {fault: {code: 'not-an-integer', args: {expected: column.label['zh-Hans']}}};
};

const number: Parse<number> = (cell, column) => {
  const value = narrow(cell);
  const good = /^[-−]?\d{1,12}(?:\.\d{1,12})?$/.test(value);
  return good
    ? {value: Number(value.replace('−', '-'))}
    : {fault: {code: 'not-a-number', args: {expected: column.label['zh-Hans']}}};
};

const boolean: Parse<boolean> = (cell, column) => {
  const value = narrow(cell);
  if (YES.test(value)) return {value: true};
  return NO.test(value) ? {value: false} : {fault: {code: 'not-yes-or-no', args: {expected: column.label['zh-Hans']}}};
};

const indexes = new WeakMap<Column, ReadonlyMap<string, string>>();

/** The key of each word that a column allows. */
function wordsOf(column: Column): ReadonlyMap<string, string> {
  const known = indexes.get(column);
  if (known) return known;
  const entries = Object.entries(column.choices ?? {});
  const index = new Map(entries.flatMap(([key, words]) => [key, ...words].map((word) => [word.toLowerCase(), key])));
  indexes.set(column, index);
  return index;
}

const choice: Parse<string> = (cell, column) => {
  const value = wordsOf(column).get(narrow(cell).toLowerCase());
  if (value !== undefined) return {value};
  const allowed = Object.entries(column.choices ?? {}).map(([key, words]) => words[0] ?? key);
  return {fault: {code: 'not-a-choice', args: {expected: column.label['zh-Hans'], allowed: allowed.join('、')}}};
};

const list: Parse<readonly string[]> = (cell, column) => {
  const whole = text(cell, column);
  if ('fault' in whole) return whole;
  return {
    value: whole.value
      .split(/[、；;，,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  };
};

const url: Parse<string> = (cell, column) => {
  const value = cell.trim();
  const clean = !/[\s\\]/.test(value) && !HIDDEN.test(value);
  const safe = SCHEME.test(value) ? /^(?:https:\/\/[^/]|tel:\+?\d|mailto:.)/i.test(value) : !value.startsWith('//');
  return clean && safe ? {value} : {fault: {code: 'not-a-link', args: {expected: column.label['zh-Hans']}}};
};

const phone: Parse<string> = (cell, column) => {
  const value = narrow(cell);
  const digits = value.replace(/\D/g, '').length;
  const good = /^\+?[\d() -]+(?:转\d{1,6})?$/.test(value) && digits >= 3 && digits <= 20;
  return good ? {value} : {fault: {code: 'not-a-phone', args: {expected: column.label['zh-Hans']}}};
};

/** Parsers for columns that hold neither dates nor quantities; those add `DATE_PARSERS` or `QUANTITY_PARSERS`. */
export const PLAIN_PARSERS = {
  text,
  id,
  integer,
  number,
  boolean,
  choice,
  list,
  url,
  phone,
} satisfies Parsers;
