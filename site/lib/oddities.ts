import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import {contentFolder} from './communities.ts';

/** Something in a document that does not add up, is not listed, or can be read in two ways. */
export interface Oddity {
  /** 对不上 · 只有数目没有名单 · 说法不一 … as the page prints it. */
  readonly kind: string;
  readonly text: string;
  readonly quote?: string;
}

const file = join(contentFolder, 'oddities.yaml');
const entries = (existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}) as Readonly<Record<string, readonly Oddity[]>>;

/** What a reader must know about one locality's document; for all documents together the id is `all`. */
export function odditiesOf(id: string): readonly Oddity[] {
  return entries?.[id] ?? [];
}
