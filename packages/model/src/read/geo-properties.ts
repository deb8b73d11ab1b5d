import type {Json} from './geo-source.ts';
import {isRecord} from './geo-source.ts';
import {normaliseHeading} from './heading.ts';

const IDS = new Set(['id', '编号', '网格编号', '編號', '網格編號', 'code', '代码']);
const NAMES = new Set(['name', '名称', '网格名称', '名稱', '網格名稱', '网格', '社区']);
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** What a feature says of itself beside its shape. */
interface Properties {
  readonly properties: Readonly<Record<string, string>>;
  readonly id: string | null;
  readonly name: string | null;
  /** A key that could reach an object's prototype was left out. */
  readonly unsafe: boolean;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : '';
}

function find(properties: Readonly<Record<string, string>>, headings: ReadonlySet<string>): string | null {
  const key = Object.keys(properties).find((each) => headings.has(normaliseHeading(each)));
  return key === undefined ? null : properties[key]!;
}

/** Reads a feature's properties as text; its id stands beside them or among them. Nested values are left out. */
export function propertiesOf(feature: Json): Properties {
  const raw = isRecord(feature['properties']) ? feature['properties'] : {};
  const properties: Record<string, string> = {};
  let unsafe = false;
  for (const key of Object.keys(raw)) {
    if (UNSAFE.has(key)) {
      unsafe = true;
      continue;
    }
    const text = textOf(raw[key]);
    if (text !== '') properties[key] = text;
  }
  const own = textOf(feature['id']);
  return {properties, id: own === '' ? find(properties, IDS) : own, name: find(properties, NAMES), unsafe};
}
